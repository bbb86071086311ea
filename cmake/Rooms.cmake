# A room is a folder that is one static library of the same name.
#
#   anteroom_room(record SOURCES a.cpp a.h LINK Qt6::Core)
#
# Includes are written from the folder above the room: "record/patient.h".
function(anteroom_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    qt_add_library(${name} STATIC ${ROOM_SOURCES})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH above)
    target_include_directories(${name} PUBLIC ${above})
    target_link_libraries(${name} PUBLIC ${ROOM_LINK} PRIVATE anteroom_warnings ${ROOM_PRIVATE_LINK})
endfunction()

# What Qt's QML compiler writes for a module: bytecode only, many files in one compilation (one for
# each of them would be most of the build), and without the warnings that ours are held to.
function(anteroom_quiet_generated target)
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS --only-bytecode)
    get_target_property(sources ${target} SOURCES)
    if(sources MATCHES "qmlcache")
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 40)
    endif()
    foreach(source ${sources})
        if(source MATCHES "qmltyperegistrations")
            set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -w)
        endif()
    endforeach()
endfunction()

# The sanitizers' settings mean nothing to a build without them. The leak sanitizer's own tracer has crashed
# after tests that had passed; without OpenCV's idle threads it has fewer to trace. What was freed is kept
# apart for a while; 256 MB of it, as is usual, would look as growth where a test measures memory.
set(ANTEROOM_SANITIZER_SETTINGS "\
OPENCV_FOR_THREADS_NUM=1;OMP_THREAD_LIMIT=1;ASAN_OPTIONS=quarantine_size_mb=32;\
LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/house/lsan.supp:print_suppressions=0;\
UBSAN_OPTIONS=print_stacktrace=1")

# Where the tests find the address of their PostgreSQL cluster.
set(ANTEROOM_TEST_CLUSTER ${CMAKE_BINARY_DIR}/tests/postgres.url)

# A test is one file of Qt Test cases and becomes one ctest entry: <group>_<name>.
#
#   anteroom_test(unit canonical_json LINK record)
#
# With ON_POSTGRES it runs a second time as <group>_<name>_postgres, its records on the server of the
# tests (tests/stage/postgres.sh); with ON_POSTGRES_ALONE only there.
#
# Groups are unit, contract, sync, soak, qml and gui; the group is also the ctest label, and the target
# tests_<group> builds all of it.
foreach(group unit contract sync soak qml gui)
    add_custom_target(tests_${group})
endforeach()

function(anteroom_test group name)
    cmake_parse_arguments(CASE "ON_POSTGRES;ON_POSTGRES_ALONE" "TIMEOUT" "SOURCES;LINK" ${ARGN})
    if(NOT CASE_TIMEOUT)
        set(CASE_TIMEOUT 120)
    endif()
    if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
        math(EXPR CASE_TIMEOUT "3 * ${CASE_TIMEOUT}")
    endif()
    set(target ${group}_${name})
    qt_add_executable(${target} test_${name}.cpp ${CASE_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE Qt6::Test anteroom_warnings ${CASE_LINK})
    target_compile_definitions(${target} PRIVATE
        ANTEROOM_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        ANTEROOM_BINARY_DIR="${CMAKE_BINARY_DIR}"
        ANTEROOM_TEST_MATERIAL="${ANTEROOM_TEST_MATERIAL}")
    add_dependencies(tests_${group} ${target})
    set(runs)
    if(NOT CASE_ON_POSTGRES_ALONE)
        add_test(NAME ${target} COMMAND ${target})
        list(APPEND runs ${target})
    endif()
    if(CASE_ON_POSTGRES OR CASE_ON_POSTGRES_ALONE)
        add_test(NAME ${target}_postgres COMMAND ${CMAKE_SOURCE_DIR}/tests/stage/postgres.sh
            run ${ANTEROOM_TEST_CLUSTER} $<TARGET_FILE:${target}>)
        set_tests_properties(${target}_postgres PROPERTIES
            FIXTURES_REQUIRED postgres SKIP_RETURN_CODE 77)
        list(APPEND runs ${target}_postgres)
    endif()
    if(group STREQUAL "gui") # whole programs with promises about time
        set_tests_properties(${target} PROPERTIES RUN_SERIAL ON)
    endif()
    # What may take longest begins first, so that nothing runs alone at the end.
    set_tests_properties(${runs} PROPERTIES
        LABELS ${group} TIMEOUT ${CASE_TIMEOUT} COST ${CASE_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${ANTEROOM_SANITIZER_SETTINGS}")
endfunction()
