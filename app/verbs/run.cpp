// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/engineservice.h"
#include "app/outputreader.h"
#include "app/posixsignals.h"
#include "app/runexit.h"
#include "app/submission.h"
#include "app/terminal.h"
#include "app/verbs.h"
#include "engine/domain/bytes.h"

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
    static QCoro::Task<> leaveAlone(std::weak_ptr<Runner> runner);
    static Story<qint64> programOf(std::shared_ptr<Runner> runner);
    void leave(int code);
    [[nodiscard]] QByteArray runPath() const { return "runs/" + pathPart(m_run); }

    SessionPtr m_session;
    std::unique_ptr<EngineService> m_service;
    QByteArray m_run; // its id, once it is submitted
    int m_interrupts = 0;
    bool m_isStoreLost = false;
    std::optional<int> m_leftWith; // an exit code before the run has ended
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
    m_service->onStoreLost([runner = weak_from_this()] { leaveAlone(runner); });
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

// Nobody will record how it ends: there is nothing to wait for, and no wish can reach it.
QCoro::Task<> Runner::leaveAlone(std::weak_ptr<Runner> runner)
{
    QFuture<void> turn = later(Duration(0));
    co_await turn;
    const auto waiting = runner.lock();
    if (!waiting || !waiting->m_service)
        co_return;
    waiting->m_isStoreLost = true;
    if (waiting->m_run.isEmpty())
        co_return;
    Story<qint64> asking = programOf(waiting);
    const Result<qint64> program = co_await std::move(asking);
    const QString run = visible(waiting->m_run);
    if (program && *program > 0)
        printNote(u"Run %1 is left alone: its program, process %2, goes on, and nothing records how it ends. “kill %2” ends it."_s.arg(run).arg(*program));
    else
        printNote(u"Run %1 is left alone: if its program goes on, nothing records how it ends."_s.arg(run));
    waiting->leave(ourFailure);
}

Story<qint64> Runner::programOf(std::shared_ptr<Runner> runner)
{
    Engine &engine = runner->m_service->engine();
    Answer<RunKey> resolving = engine.resolveRun(QString::fromUtf8(runner->m_run), Purpose::Read);
    const Result<RunKey> key = co_await resolving;
    if (!key || !runner->m_service)
        co_return key ? qint64(0) : Result<qint64>(key.error());
    Answer<Run> reading = runner->m_service->engine().run(*key);
    const Result<Run> run = co_await reading;
    if (!run)
        co_return run.error();
    const auto *running = std::get_if<Running>(&run->state);
    co_return running ? qint64(running->identity.pid) : qint64(0);
}

void Runner::leave(int code)
{
    m_leftWith = code;
    m_service.reset();
    QCoreApplication::exit(code);
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
        if (m_leftWith)
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
    if (m_isStoreLost)
        leaveAlone(weak_from_this());
    if (m_interrupts > 0)
        stopRun("cancel");
    Story<Done> following = follow();
    const Result<Done> followed = co_await std::move(following);
    if (m_leftWith)
        co_return *m_leftWith;
    if (!followed)
        co_return failed(followed.error());
    ExitStory concluding = conclude();
    const int code = co_await std::move(concluding);
    co_return code;
}

void Runner::take(int signalNumber)
{
    if (signalNumber == SIGHUP) {
        leave(hungUp); // the terminal is gone; the run stays with its runner
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
    const Result<QJsonObject> stopped = co_await std::move(asking);
    if (stopped || stopped.error().code == ErrorCode::Refused) // it is over
        co_return;
    printNote(stopped.error().message);
    if (action == "kill" && !m_leftWith) // whoever asks twice and is not heard need not wait for the end
        leave(ourFailure);
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
