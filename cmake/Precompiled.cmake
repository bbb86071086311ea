# The headers that nearly every file reads, compiled once for all; the presets that use it compile
# a room's files several together too (CMAKE_UNITY_BUILD). Both make a build from nothing take half
# the time. Off in the release preset, where a file that forgot an include is found.
option(ANTEROOM_PRECOMPILED "Compile the standard library's and QtCore's headers once" OFF)

set(everywhere
    <algorithm> <array> <functional> <memory> <optional> <span> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUuid>)
set(in_tests
    <chrono> <deque> <unordered_map> <QAbstractListModel> <QBuffer> <QElapsedTimer> <QFile>
    <QSignalSpy> <QStandardPaths> <QTemporaryDir> <QtTest/qtestcase.h>)

# Every target of the folder and of those in it; to be called when all are declared. What is
# compiled without optimisation, as tests are, needs headers that were compiled so too. QTest itself
# is not among them: what it declares depends on which parts of Qt a test knows.
function(use_precompiled folder)
    get_property(inner DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(one IN LISTS inner)
        use_precompiled(${one})
    endforeach()
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        get_target_property(links ${target} LINK_LIBRARIES)
        get_target_property(options ${target} COMPILE_OPTIONS)
        if(target MATCHES "^precompiled" OR NOT type MATCHES "STATIC_LIBRARY|EXECUTABLE"
            OR NOT links MATCHES "anteroom_warnings")
            continue()
        endif()
        if(options MATCHES "-O0")
            target_link_libraries(${target} PRIVATE Qt6::Test)
            target_precompile_headers(${target} REUSE_FROM precompiled_tests)
        else()
            target_precompile_headers(${target} REUSE_FROM precompiled)
        endif()
        target_compile_options(${target} PRIVATE -fpch-preprocess) # so that ccache can tell
    endforeach()
endfunction()

function(precompiled name)
    cmake_parse_arguments(PARSED "" "" "HEADERS;LINK;OPTIONS" ${ARGN})
    add_library(${name} STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE Qt6::Core ${PARSED_LINK} anteroom_warnings)
    target_compile_options(${name} PRIVATE ${PARSED_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${PARSED_HEADERS})
endfunction()

if(ANTEROOM_PRECOMPILED)
    file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
    precompiled(precompiled HEADERS ${everywhere})
    precompiled(precompiled_tests
        HEADERS ${everywhere} ${in_tests} LINK Qt6::Test OPTIONS -O0 -g0 -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    use_precompiled(${CMAKE_SOURCE_DIR})
endif()
