# One place for what the compiler must accept. Every target of ours links anteroom_warnings.
option(ANTEROOM_WERROR "Warnings are errors" ON)

add_library(anteroom_warnings INTERFACE)
target_compile_options(anteroom_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${ANTEROOM_WERROR}>:-Werror>)
target_compile_definitions(anteroom_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS QT_NO_CAST_FROM_BYTEARRAY
    $<$<BOOL:${ANTEROOM_TESTING}>:ANTEROOM_TESTING>)
