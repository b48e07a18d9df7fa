// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/startrefusal.h"

#include "engine/domain/bytes.h"

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

Error startRefusal(const QString &code, const QString &message)
{
    return {ErrorCode::ExecutionFailed, message, code, {}};
}

} // namespace

Error programNotInPath(const QByteArray &name, const QByteArray &path)
{
    return startRefusal(u"program-missing"_s,
                        u"The program '%1' is in none of the folders of PATH (%2). Check its spelling, install it, or "
                        u"give its full path."_s.arg(visible(name), visible(path)));
}

Error scriptMissing(const QByteArray &script)
{
    return startRefusal(u"program-missing"_s,
                        u"The script '%1' is not there. Put it back, or change the job to where it is now."_s.arg(visible(script)));
}

Error scriptIsFolder(const QByteArray &script)
{
    return startRefusal(u"is-a-folder"_s, u"'%1' is a folder, not a script. Name the script in it."_s.arg(visible(script)));
}

Error interpreterUnknown(const QByteArray &script)
{
    return startRefusal(u"interpreter-missing"_s,
                        u"Nothing says how to run '%1': its name has no ending that Runsheet knows and its first line "
                        u"names no interpreter (#!). Set the parameter 'interpreter'."_s.arg(visible(script)));
}

Error interpreterMissing(const QByteArray &interpreter, const QByteArray &script)
{
    return startRefusal(u"interpreter-missing"_s, u"The interpreter '%1' that '%2' needs is not there. Install it, or set the parameter "
                                                  u"'interpreter'."_s.arg(visible(interpreter), visible(script)));
}

Error interpreterWithCarriageReturn(const QByteArray &interpreter, const QByteArray &script)
{
    return startRefusal(u"crlf-interpreter"_s,
                        u"The first line of '%1' ends as on Windows (CR LF), so that its interpreter would be '%2\\x0d'. Save "
                        u"it with LF line ends (dos2unix)."_s.arg(visible(script), visible(interpreter)));
}

} // namespace runsheet
