# What is installed, and one Debian package a program: anteroom-office, -kiosk, -decoder, -console,
# -scan. The kiosk and anteroom-scan read by the decoder, which has the text models with it.
# `./dev package` builds them from the release preset.
include(GNUInstallDirs)

# installed_program(component program…)
function(installed_program component)
    foreach(program IN LISTS ARGN)
        if(TARGET ${program})
            install(TARGETS ${program}
                RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${component})
        endif()
    endforeach()
endfunction()

installed_program(office anteroom-office)
installed_program(kiosk anteroom-kiosk)
installed_program(decoder anteroom-decoder)
installed_program(console anteroom-console)
installed_program(scan anteroom-scan)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME anteroom)
set(CPACK_PACKAGE_VENDOR Anteroom)
set(CPACK_PACKAGE_CONTACT "Anteroom <anteroom@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL office kiosk decoder console scan)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
foreach(component office kiosk decoder console scan)
    string(TOUPPER ${component} upper)
    set(CPACK_DEBIAN_${upper}_PACKAGE_NAME anteroom-${component})
    install(FILES ${CMAKE_SOURCE_DIR}/LICENSE RENAME copyright COMPONENT ${component}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/anteroom-${component})
endforeach()

set(CPACK_COMPONENT_OFFICE_DESCRIPTION "Records of a practice, served to its kiosks and its staff")
set(CPACK_COMPONENT_KIOSK_DESCRIPTION "Check-in kiosk for a medical practice's waiting room")
set(CPACK_COMPONENT_DECODER_DESCRIPTION "Reads codes and cards for Anteroom's programs, confined")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "Review of what patients changed at check-in, for staff")
set(CPACK_COMPONENT_SCAN_DESCRIPTION "Reads licence and card codes from pictures, as JSON lines")

# What is loaded while running and so is not seen in the programs' linked libraries.
set(qml_modules "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript")
foreach(module "" -templates -window)
    string(APPEND qml_modules ", qml6-module-qtquick${module}")
endforeach()
# People's names come in all scripts, at the desk too.
set(letters "fonts-inter, fonts-manrope, fonts-jetbrains-mono")
string(APPEND letters ", fonts-noto-core, fonts-noto-ui-core, fonts-noto-cjk")
set(pictures "qt6-image-formats-plugins, gstreamer1.0-plugins-base, gstreamer1.0-plugins-good")
set(decoder "anteroom-decoder (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_OFFICE_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_OFFICE_PACKAGE_RECOMMENDS "libqt6sql6-psql") # records on a server
set(CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS
    "${decoder}, libqt6sql6-sqlite, qml6-module-qtmultimedia, qt6-qpa-plugins")
string(APPEND CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS ", ${letters}, ${pictures}, ${qml_modules}")
set(CPACK_DEBIAN_DECODER_PACKAGE_DEPENDS
    "qt6-image-formats-plugins, tesseract-ocr-eng, tesseract-ocr-spa")
set(CPACK_DEBIAN_SCAN_PACKAGE_DEPENDS "${decoder}, qt6-qpa-plugins, ${pictures}")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "qt6-qpa-plugins, ${letters}, ${qml_modules}")

include(CPack)
