// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engineservice.h"
#include "app/outputreader.h"
#include "app/posixsignals.h"
#include "app/runexit.h"
#include "app/submission.h"
#include "app/terminal.h"
#include "app/verbs.h"

#include <csignal>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;

constexpr int ourFailure = 125;
constexpr int hungUp = 129;

// One `run`: its engine where nobody else serves, its run, and what the user at the terminal wishes.
class Runner : public std::enable_shared_from_this<Runner>
{
public:
    explicit Runner(SessionPtr session) : m_session(std::move(session)) {}

    ExitStory go();
    void take(int signalNumber);

private:
    Story<Done> findEngine();
    Story<Done> host();
    Story<Done> submit();
    Story<Done> follow();
    ExitStory conclude();
    QCoro::Task<> attach();
    QCoro::Task<> stopRun(QByteArray action);
    static QCoro::Task<> giveOver(std::weak_ptr<Runner> runner, QFuture<void> stopped);
    [[nodiscard]] QByteArray runPath() const { return "runs/" + pathPart(m_run); }

    SessionPtr m_session;
    std::unique_ptr<EngineService> m_service;
    QByteArray m_run; // its id, once it is submitted
    int m_interrupts = 0;
    bool m_isHungUp = false;
};

int failed(const Error &error)
{
    fail(error);
    return ourFailure;
}

Story<Done> Runner::findEngine()
{
    Story<QJsonObject> asking = m_session->engine().get("health");
    const Result<QJsonObject> health = co_await std::move(asking);
    if (health)
        co_return Done{};
    if (health.error().code != ErrorCode::NoEngine)
        co_return health.error();
    Story<Done> hosting = host();
    const Result<Done> hosted = co_await std::move(hosting);
    co_return hosted;
}

Story<Done> Runner::host()
{
    HostOptions options{
        .folders = m_session->folders, .slotCount = 0, .runnerProgram = {}, .clock = {}, .mode = HostOptions::Mode::OnlyOwnRuns};
    Result<std::unique_ptr<EngineService>> service = EngineService::start(options);
    // Somebody else was quicker: that one serves us.
    if (!service && service.error().code == ErrorCode::EngineElsewhere)
        co_return Done{};
    if (!service)
        co_return service.error();
    m_service = *std::move(service);
    QFuture<Result<Done>> preparing = m_service->ready();
    const Result<Done> ready = co_await preparing;
    if (ready)
        giveOver(weak_from_this(), m_service->stopped());
    co_return ready;
}

// When another engine asks for the folder, this one goes and its `run` goes on as a client.
QCoro::Task<> Runner::giveOver(std::weak_ptr<Runner> runner, QFuture<void> stopped)
{
    co_await stopped;
    // Not inside the engine's own signal.
    QFuture<void> turn = later(Duration(0));
    co_await turn;
    if (const auto waiting = runner.lock())
        waiting->m_service.reset();
}

Story<Done> Runner::submit()
{
    Result<QJsonObject> draft = submissionFrom(m_session->line, DraftVerb::Run);
    if (!draft)
        co_return draft.error();
    (*draft)[u"attached"_s] = true;
    Story<QJsonObject> sending = m_session->engine().send("POST", "runs", *draft);
    const Result<QJsonObject> answer = co_await std::move(sending);
    if (!answer)
        co_return answer.error();
    m_run = answer->value(u"id"_s).toString().toUtf8();
    co_return Done{};
}

QCoro::Task<> Runner::attach()
{
    const SessionPtr session = m_session;
    Story<QJsonObject> asking = session->engine().send("POST", runPath() + "/attach");
    [[maybe_unused]] const Result<QJsonObject> attached = co_await std::move(asking);
}

Story<Done> Runner::follow()
{
    OutputReader output(m_session->engine(), {.run = m_run,
                                              .which = LogQuery::Which::Both,
                                              .attempt = {},
                                              .fromAttempt = 1,
                                              .tail = {},
                                              .follow = true,
                                              .waitsForEngine = false});
    output.onConnected([this] { attach(); });
    for (;;) {
        Story<OutputReader::Part> reading = output.next();
        const Result<OutputReader::Part> part = co_await std::move(reading);
        if (m_isHungUp)
            co_return Done{};
        if (!part && part.error().code == ErrorCode::NoEngine && !m_service) {
            // Whoever hosted it is gone for good: this one adopts the run.
            Story<Done> hosting = host();
            const Result<Done> hosted = co_await std::move(hosting);
            if (!hosted)
                co_return hosted.error();
            continue;
        }
        if (!part)
            co_return part.error();
        for (const LogPiece &piece : part->pieces) {
            if (piece.stream == LogStream::Err)
                printErrorBytes(piece.bytes);
            else
                printBytes(piece.bytes);
        }
        if (part->isEnd)
            co_return Done{};
    }
}

ExitStory Runner::conclude()
{
    Story<QJsonObject> asking = m_session->engine().get(runPath());
    const Result<QJsonObject> run = co_await std::move(asking);
    if (!run)
        co_return failed(run.error());
    if (const QString why = whyWithoutExitCode(*run); !why.isEmpty())
        printNote(why);
    co_return exitCodeOf(*run);
}

ExitStory Runner::go()
{
    using Step = Story<Done> (Runner::*)();
    for (const Step step : {&Runner::findEngine, &Runner::submit}) {
        Story<Done> doing = (this->*step)();
        const Result<Done> done = co_await std::move(doing);
        if (!done)
            co_return failed(done.error());
    }
    if (m_interrupts > 0)
        stopRun("cancel");
    Story<Done> following = follow();
    const Result<Done> followed = co_await std::move(following);
    if (m_isHungUp)
        co_return hungUp;
    if (!followed)
        co_return failed(followed.error());
    ExitStory concluding = conclude();
    const int code = co_await std::move(concluding);
    co_return code;
}

void Runner::take(int signalNumber)
{
    if (signalNumber == SIGHUP) {
        m_isHungUp = true;
        // The terminal is gone; the run stays with its runner.
        m_service.reset();
        QCoreApplication::exit(hungUp);
        return;
    }
    ++m_interrupts;
    if (!m_run.isEmpty())
        stopRun(m_interrupts == 1 ? "cancel" : "kill");
}

QCoro::Task<> Runner::stopRun(QByteArray action)
{
    const SessionPtr session = m_session;
    Story<QJsonObject> asking = session->engine().send("POST", runPath() + '/' + action);
    [[maybe_unused]] const Result<QJsonObject> stopped = co_await std::move(asking);
}

ExitStory go(SessionPtr session)
{
    const auto runner = std::make_shared<Runner>(session);
    const PosixSignals signalWatch({SIGINT, SIGTERM, SIGHUP}, [&runner](int number) { runner->take(number); });
    ExitStory running = runner->go();
    const int code = co_await std::move(running);
    co_return code;
}

} // namespace

Verb runVerb()
{
    return {{.verb = "run",
             .words = "[--] PROGRAM ARG...",
             .summary = "Makes a job, runs it, streams its output and ends with its exit code. Hosts an engine where none serves.",
             .options = draftOptions(DraftVerb::Run),
             .mostWords = -1,
             .program = true},
            go};
}

} // namespace runsheet
