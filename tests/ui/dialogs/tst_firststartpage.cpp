// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/firststartpage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace runsheet::test {

class TestFirstStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachButtonSaysWhatIsWanted();
};

void TestFirstStartPage::eachButtonSaysWhatIsWanted()
{
    FirstStartPage page;
    page.show();
    QSignalSpy files(&page, &FirstStartPage::chooseFile);
    QSignalSpy samples(&page, &FirstStartPage::trySample);
    QTest::mouseClick(page.findChild<QPushButton *>(u"chooseFileButton"_s), Qt::LeftButton);
    QCOMPARE(files.size(), 1);
    QCOMPARE(samples.size(), 0);
    QTest::mouseClick(page.findChild<QPushButton *>(u"trySampleButton"_s), Qt::LeftButton);
    QCOMPARE(files.size(), 1);
    QCOMPARE(samples.size(), 1);
}

} // namespace runsheet::test

QTEST_MAIN(runsheet::test::TestFirstStartPage)
#include "tst_firststartpage.moc"
