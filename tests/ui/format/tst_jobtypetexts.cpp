// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/jobtypes/jobtype.h"
#include "ui/format/jobtypes.h"
#include "ui/format/language.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

// What the engine calls its types and their parameters, in German.
class TestJobTypeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfOurTypesIsTranslated();
    void othersStayAsTheyAre();
};

void TestJobTypeTexts::everyTextOfOurTypesIsTranslated()
{
    applyLanguage(QLocale(QLocale::German, QLocale::Germany));
    const QStringList alike{u"Interpreter"_s, u"Script"_s, u"Demo"_s, u"Seed"_s};
    for (const JobTypeInfo &type : builtInJobTypes()->infos()) {
        const JobTypeInfo german = inWindowLanguage(type);
        QVERIFY2(german.description != type.description, qPrintable(type.description));
        for (qsizetype index = 0; index < type.parameters.size(); ++index) {
            const Parameter &one = type.parameters.at(index), &other = german.parameters.at(index);
            QVERIFY2(one.description != other.description, qPrintable(one.description));
            QVERIFY2(one.label != other.label || alike.contains(one.label), qPrintable(one.label));
            QCOMPARE(other.name, one.name);
        }
    }
}

void TestJobTypeTexts::othersStayAsTheyAre()
{
    const JobTypeInfo own{u"own"_s, u"My type"_s, u"Does it."_s, true, {}};
    QCOMPARE(inWindowLanguage(own).name, own.name);
}

QTEST_MAIN(TestJobTypeTexts)
#include "tst_jobtypetexts.moc"
