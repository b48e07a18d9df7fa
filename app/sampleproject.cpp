// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sampleproject.h"

#include "engine/domain/bytes.h"
#include "engine/domain/draftjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <filesystem>

namespace runsheet {
namespace {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

// Beside the program, in the build tree as well as once installed.
QString sampleFolder()
{
    return QCoreApplication::applicationDirPath() + u"/../share/runsheet/samples/prices"_s;
}

Error cannotCopy(const QByteArray &target, const QString &cause)
{
    return {.code = ErrorCode::ExecutionFailed,
            .message = u"The sample project cannot be copied to “%1”: %2."_s.arg(visible(target), cause),
            .detail = {},
            .fields = {}};
}

Result<Done> copyFolder(const QByteArray &target)
{
    std::error_code error;
    const fs::path from(QFile::encodeName(sampleFolder()).toStdString());
    const fs::path to(target.toStdString());
    fs::create_directories(to, error);
    if (!error)
        fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing, error);
    if (error)
        return cannotCopy(target, QString::fromStdString(error.message()));
    return Done{};
}

Result<QJsonObject> readProject(const QByteArray &target)
{
    QFile file(QFile::decodeName(target + "/project.json"));
    if (!file.open(QIODevice::ReadOnly))
        return cannotCopy(target, file.errorString());
    const QJsonObject project = QJsonDocument::fromJson(file.readAll()).object();
    if (project.value(u"drafts"_s).toArray().isEmpty())
        return cannotCopy(target, u"its project.json has no drafts"_s);
    return project;
}

bool isChosen(const QJsonObject &project, const QString &id, SampleChoice choice)
{
    return choice == SampleChoice::All || project.value(u"demo"_s).toArray().contains(id);
}

} // namespace

Result<QList<JobDraft>> copySampleProject(const QByteArray &target, SampleChoice choice)
{
    if (const auto copied = copyFolder(target); !copied)
        return copied.error();
    const auto project = readProject(target);
    if (!project)
        return project.error();
    QList<JobDraft> drafts;
    for (const QJsonValue value : project->value(u"drafts"_s).toArray()) {
        auto draft = draftFromJson(value.toObject());
        if (!draft)
            return draft.error();
        if (!isChosen(*project, draft->id, choice))
            continue;
        draft->callerFolder = target;
        drafts.append(*std::move(draft));
    }
    return drafts;
}

} // namespace runsheet
