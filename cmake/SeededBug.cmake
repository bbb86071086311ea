# By a seeded bug a test shows that it would see a real one. A file of the product is copied with
# passages of it altered; compiled into a program, the copy stands in for the room's own (which is
# left out of unity builds, so that the linker finds one or the other). The product has no seam.
#
#   seeded_bug(COPY FILE OLD NEW [OLD NEW]...)
#
# FILE is below app/; COPY comes into the current folder of the build. A passage that is no longer
# there ends the configuring: a test that sees nothing must not pass for one that sees no bug.
function(seeded_bug copy file)
    file(READ ${PROJECT_SOURCE_DIR}/app/${file} text)
    math(EXPR last "${ARGC} - 1")
    foreach(old RANGE 2 ${last} 2)
        math(EXPR new "${old} + 1")
        string(REPLACE "${ARGV${old}}" "${ARGV${new}}" altered "${text}")
        if(altered STREQUAL text)
            message(FATAL_ERROR "The seeded bug ${copy} no longer finds its place in app/${file}.")
        endif()
        set(text "${altered}")
    endforeach()
    file(CONFIGURE OUTPUT ${copy} CONTENT "${text}" @ONLY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/app/${file})
endfunction()
