// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/environmentdifference.h"

#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

class tst_EnvironmentDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAlikeIsNoDifference();
    void differencesAreByName();
    void whatBelongsToTheShellIsLeftOut();
    void secretsAreKnownByTheirNames_data();
    void secretsAreKnownByTheirNames();
};

void tst_EnvironmentDifference::whatIsAlikeIsNoDifference()
{
    QVERIFY(environmentDifferences({{"A", "1"}, {"B", ""}}, {{"A", "1"}, {"B", ""}}).isEmpty());
}

void tst_EnvironmentDifference::differencesAreByName()
{
    const QList<EnvironmentDifference> expected{{"A", std::nullopt, "1"}, {"B", "", std::nullopt}, {"PATH", "/bin", "/opt/bin:/bin"}};
    QCOMPARE(environmentDifferences({{"PATH", "/bin"}, {"B", ""}}, {{"PATH", "/opt/bin:/bin"}, {"A", "1"}}), expected);
}

void tst_EnvironmentDifference::whatBelongsToTheShellIsLeftOut()
{
    QVERIFY(environmentDifferences({{"PWD", "/"}}, {{"PWD", "/x"}, {"SHLVL", "2"}, {"TERM_PROGRAM", "t"}, {"_", "env"}}).isEmpty());
}

void tst_EnvironmentDifference::secretsAreKnownByTheirNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("a token") << "GITHUB_TOKEN"_ba << true;
    QTest::newRow("in small letters") << "db_password"_ba << true;
    QTest::newRow("a key") << "AWS_SECRET_ACCESS_KEY"_ba << true;
    QTest::newRow("a short key") << "OPENAI_KEY"_ba << true;
    QTest::newRow("a password file of PostgreSQL") << "PGPASSWORD"_ba << true;
    QTest::newRow("the search path") << "PATH"_ba << false;
    QTest::newRow("a socket") << "SSH_AUTH_SOCK"_ba << false;
    QTest::newRow("where the keys of X are") << "XAUTHORITY"_ba << false;
    QTest::newRow("a keyboard") << "XKB_DEFAULT_LAYOUT"_ba << false;
}

void tst_EnvironmentDifference::secretsAreKnownByTheirNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isSecret);
    QCOMPARE(looksSecret(name), isSecret);
}

QTEST_APPLESS_MAIN(tst_EnvironmentDifference)
#include "tst_environmentdifference.moc"
