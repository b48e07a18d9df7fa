// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/engine/store/storefixture.h"

namespace runsheet::test {

using namespace Qt::StringLiterals;

StoreFixture::StoreFixture() : m_folder(QFile::encodeName(m_temporary.path()))
{
    reopen();
}

StoreFixture::StoreFixture(const QByteArray &dataFolder) : m_folder(dataFolder)
{
    reopen();
}

StoreOptions StoreFixture::options() const
{
    StoreOptions options;
    options.dataFolder = m_folder;
    options.stateRoot = m_folder + "/state";
    options.clock = clock;
    options.commitPace = Duration(0);
    return options;
}

void StoreFixture::reopen()
{
    store.reset();
    Result<std::unique_ptr<Store>> opened = Store::open(options());
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().message + u' ' + opened.error().detail));
    store = *std::move(opened);
}

RunKey StoreFixture::submit(const QString &name, const QList<Submission::Prerequisite> &after)
{
    Submission submission = oneOff(name);
    submission.after = after;
    return submit(submission).run;
}

StoredSubmission StoreFixture::submit(const Submission &submission)
{
    return valueOf(store->submit({submission})).constFirst();
}

QByteArray StoreFixture::claim(RunKey key)
{
    const QByteArray nonce = newNonce();
    const auto folderOf = [](const RunId &, int) { return QByteArray("/runs/x"); };
    (void)valueOf(store->claim({Claim{key, nonce, clock->now()}}, "boot", folderOf)).constFirst().value();
    return nonce;
}

void StoreFixture::start(RunKey key, const QByteArray &nonce)
{
    const RunChange change{.run = key, .event = event::Started{{"boot", 42, 7}}, .at = clock->now(), .by = {}, .nonce = nonce};
    (void)valueOf(store->apply({change})).constFirst().value();
}

void StoreFixture::finish(RunKey key, int exitCode, int failedItems)
{
    const QByteArray nonce = claim(key);
    RunEnd end = endOf(run(key), nonce, exitCode, clock->now());
    end.report.failedItems = failedItems;
    (void)valueOf(store->recordEnds({end})).constFirst().value();
}

Run StoreFixture::run(RunKey key)
{
    return valueOf(store->run(key));
}

Submission oneOff(const QString &name)
{
    Submission submission;
    submission.draft.definition.type = u"command"_s;
    submission.draft.definition.name = name;
    submission.draft.definition.parameters = {{u"program"_s, u"/bin/true"_s}};
    submission.by = u"tester"_s;
    return submission;
}

Submission keptJob(const QString &name)
{
    Submission submission = oneOff(name);
    submission.kind = JobKind::Kept;
    submission.makeRun = false;
    return submission;
}

RunEnd endOf(const Run &run, const QByteArray &nonce, int exitCode, Instant at)
{
    RunEnd end;
    end.run = run.key;
    end.attempt = run.attempt;
    end.nonce = nonce;
    ExitRecord record;
    record.code = exitCode;
    record.startedAt = at;
    record.endedAt = at;
    end.how = record;
    end.identity = {"boot", 42, 7};
    return end;
}

} // namespace runsheet::test
