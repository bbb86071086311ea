#pragma once

#include "fake_office.h"
#include "outbox/pump.h"
#include "scripted_visit.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace anteroom {

// Waits for the one answer of an asynchronous call.
template <class T, class Call>
[[nodiscard]] std::optional<T> awaited(Call call, int milliseconds = 20'000)
{
    std::optional<T> outcome;
    QObject context;
    call(&context, [&outcome](T answer) { outcome.emplace(std::move(answer)); });
    (void)QTest::qWaitFor([&] { return outcome.has_value(); }, milliseconds);
    return outcome;
}

// The part of a kiosk that this folder is about: its outbox, its client and its pump, with real
// parts. Restarting it is ending one and making another in the same folder.
struct KioskSide {
    KioskSide(const QString& folder, const OfficeAddress& address, const Practice& practice,
              const OfficeCredentials& credentials = {}, qint64 maxBytes = Outbox::defaultMaxBytes)
        : outbox(folder, practice.sealingKey, maxBytes)
        , client(address, credentials)
        , pump(outbox, client, practice.receiptKey)
    {
        opening = awaited<Result<OutboxOpening>>(
            [this](QObject* context, auto answered) { outbox.open(context, answered); });
    }

    [[nodiscard]] Done accept(const ScriptedVisit& visit)
    {
        const auto done = awaited<Done>([&](QObject* context, auto answered) {
            outbox.accept(visit.submission, visit.images, context, answered);
        });
        return done.value_or(problem("test.no_answer", QString()));
    }

    [[nodiscard]] bool empties(int milliseconds = 20'000)
    {
        return QTest::qWaitFor([this] { return outbox.count() == OutboxCount(); }, milliseconds);
    }

    // Until the pump has said that something is wrong.
    [[nodiscard]] QString complaint(int milliseconds = 20'000)
    {
        (void)QTest::qWaitFor([this] { return pump.status().problem.has_value(); }, milliseconds);
        return pump.status().problem.value_or(Problem()).code;
    }

    Outbox outbox;
    OfficeClient client;
    Pump pump;
    std::optional<Result<OutboxOpening>> opening;
};

} // namespace anteroom
