# What the stories here and the long ones of tests/soak have in common. Included there, so that it is
# built also where these are not, and is as fast as what is shipped.
set(sync ${CMAKE_CURRENT_LIST_DIR})

# The far side of the network and the parts of a kiosk that face it, for the stories here.
qt_add_library(sync_stage STATIC
    ${sync}/fake_office.cpp ${sync}/fake_office.h
    ${sync}/kiosk_side.h
    ${sync}/practice_authority.cpp ${sync}/practice_authority.h
    ${sync}/scripted_visit.cpp ${sync}/scripted_visit.h
)
target_include_directories(sync_stage PUBLIC ${sync} ${PROJECT_SOURCE_DIR})
target_link_libraries(sync_stage
    PUBLIC outbox wire sealing record Qt6::Test Qt6::Network
    PRIVATE anteroom_warnings OpenSSL::Crypto)

# The real office, as a program.
qt_add_library(sync_office STATIC ${sync}/real_office.cpp ${sync}/real_office.h)
target_compile_definitions(sync_office PRIVATE ANTEROOM_OFFICE="$<TARGET_FILE:anteroom-office>")
target_link_libraries(sync_office PUBLIC sync_stage PRIVATE anteroom_warnings)
add_dependencies(sync_office anteroom-office)

# --- The programs that are killed, and the same with seeded bugs -----------------------------------

# The kiosk's side, and one that acknowledges before the commit.
qt_add_executable(visit_writer ${sync}/visit_writer.cpp)
target_link_libraries(visit_writer PRIVATE sync_stage anteroom_warnings)
thanks_before_the_disk(visit_writer_ack_first.cpp)
qt_add_executable(visit_writer_ack_first
    ${sync}/visit_writer.cpp
    ${CMAKE_CURRENT_BINARY_DIR}/visit_writer_ack_first.cpp
)
# All but that one file is the room's own, moc's files too.
set_target_properties(visit_writer_ack_first PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
target_link_libraries(visit_writer_ack_first PRIVATE sync_stage sealing anteroom_warnings)

# Staff.
qt_add_executable(desk_hand ${sync}/desk_hand.cpp)
target_link_libraries(desk_hand PRIVATE wire record anteroom_warnings)

# An office with the seeded bug of its name.
function(office_with_bug name)
    qt_add_executable(${name} ${PROJECT_SOURCE_DIR}/app/office/main.cpp
        ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${name} PRIVATE office anteroom_warnings)
endfunction()

set(commit_midway [=[(void)transaction.run("COMMIT");
    (void)transaction.run("BEGIN IMMEDIATE");
    (void)transaction.run("SAVEPOINT job");]=])
# A submission takes effect, and what tells its second coming from the first is committed later.
seeded_bug(office_deduplicates_after.cpp store/intake.cpp
    "    Done done = storeRow("
    "    Done done = Audit::append(transaction, kiosk,
                              {AuditAct::SubmissionReceived, submission.id.text(), {}});
    ${commit_midway}
    if (done)
        done = storeRow("
    "    if (done)
        done = Audit::append(transaction, kiosk,
                             {AuditAct::SubmissionReceived,"
    "    if (false)
        done = Audit::append(transaction, kiosk,
                             {AuditAct::SubmissionReceived,")
office_with_bug(office_deduplicates_after)
# A decision is committed before the record follows it.
string(REPLACE "transaction.run" "m_transaction.run" commit_of_decision "${commit_midway}")
seeded_bug(office_decides_in_two.cpp store/decision_round.cpp
    "    if (done)
        done = applyToRecord();"
    "    ${commit_of_decision}
    if (done)
        done = applyToRecord();")
office_with_bug(office_decides_in_two)

# Kills one or the other while visits and decisions go on, and looks what came of it.
qt_add_library(kill_harness STATIC
    ${sync}/decision_reckoning.cpp ${sync}/decision_reckoning.h
    ${sync}/doomed_program.cpp ${sync}/doomed_program.h
    ${sync}/kill_harness.cpp ${sync}/kill_harness.h
    ${sync}/reckoning.cpp ${sync}/reckoning.h
    ${sync}/records_reckoning.cpp ${sync}/records_reckoning.h
    ${sync}/visit_reckoning.cpp ${sync}/visit_reckoning.h
)
target_link_libraries(kill_harness PUBLIC sync_office store PRIVATE anteroom_warnings)
target_compile_definitions(kill_harness PUBLIC
    ANTEROOM_OFFICE="$<TARGET_FILE:anteroom-office>"
    ANTEROOM_OFFICE_DEDUPLICATES_AFTER="$<TARGET_FILE:office_deduplicates_after>"
    ANTEROOM_OFFICE_DECIDES_IN_TWO="$<TARGET_FILE:office_decides_in_two>"
    ANTEROOM_VISIT_WRITER="$<TARGET_FILE:visit_writer>"
    ANTEROOM_VISIT_WRITER_ACK_FIRST="$<TARGET_FILE:visit_writer_ack_first>"
    ANTEROOM_DESK_HAND="$<TARGET_FILE:desk_hand>"
)
add_dependencies(kill_harness anteroom-office visit_writer visit_writer_ack_first desk_hand
    office_deduplicates_after office_decides_in_two)
