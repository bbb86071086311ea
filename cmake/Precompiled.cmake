# The headers that nearly every file reads, compiled once for all: it halves the time of a build
# from nothing. Off in the release preset, where a file that forgot an include is found.
option(ANTEROOM_PRECOMPILED "Compile the standard library's and QtCore's headers once" OFF)

set(precompiled_headers
    <algorithm> <array> <functional> <memory> <optional> <span> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUuid>)

# Every target of the folder and of those in it; to be called when all are declared.
function(use_precompiled folder)
    get_property(inner DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(one IN LISTS inner)
        use_precompiled(${one})
    endforeach()
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        get_target_property(links ${target} LINK_LIBRARIES)
        if(NOT target STREQUAL precompiled AND type MATCHES "STATIC_LIBRARY|EXECUTABLE"
            AND links MATCHES "anteroom_warnings")
            target_precompile_headers(${target} REUSE_FROM precompiled)
            target_compile_options(${target} PRIVATE -fpch-preprocess) # so that ccache can tell
        endif()
    endforeach()
endfunction()

if(ANTEROOM_PRECOMPILED)
    file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
    add_library(precompiled STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
    set_target_properties(precompiled PROPERTIES AUTOMOC OFF)
    target_link_libraries(precompiled PRIVATE Qt6::Core anteroom_warnings)
    target_precompile_headers(precompiled PRIVATE ${precompiled_headers})
    use_precompiled(${CMAKE_SOURCE_DIR})
endif()
