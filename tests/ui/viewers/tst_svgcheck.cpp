// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewers/svgcheck.h"

#include <QTest>

namespace runsheet::test {

class TestSvgCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsJudgedBeforeItIsDrawn_data();
    void aPictureIsJudgedBeforeItIsDrawn();
};

namespace {

QByteArray svg(const QByteArray &inner)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + inner + "</svg>";
}

//! Each of ten groups uses the one before ten times: 10^10 elements in all.
QByteArray bomb()
{
    QByteArray inner = "<g id=\"a0\"><rect/></g>";
    for (int level = 1; level <= 10; ++level) {
        inner += "<g id=\"a" + QByteArray::number(level) + "\">";
        for (int i = 0; i < 10; ++i)
            inner += "<use xlink:href=\"#a" + QByteArray::number(level - 1) + "\"/>";
        inner += "</g>";
    }
    return svg(inner);
}

} // namespace

void TestSvgCheck::aPictureIsJudgedBeforeItIsDrawn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SvgVerdict>("verdict");
    QTest::newRow("a plain picture") << svg("<rect/>") << SvgVerdict::Fine;
    QTest::newRow("many letters used once each, as plots have")
        << svg("<defs><path id=\"g\"/></defs>" + QByteArray("<use xlink:href=\"#g\"/>").repeated(5000)) << SvgVerdict::Fine;
    QTest::newRow("a picture in it") << svg("<image xlink:href=\"data:image/png;base64,AAAA\"/>") << SvgVerdict::Fine;
    QTest::newRow("no XML") << QByteArray("hello") << SvgVerdict::NotSvg;
    QTest::newRow("nothing") << QByteArray() << SvgVerdict::NotSvg;
    QTest::newRow("another root") << QByteArray("<html/>") << SvgVerdict::NotSvg;
    QTest::newRow("it ends too early") << QByteArray("<svg><g>") << SvgVerdict::NotSvg;
    QTest::newRow("a picture of the network") << svg("<image xlink:href=\"http://127.0.0.1:9/x.png\"/>") << SvgVerdict::External;
    QTest::newRow("a picture of the disk") << svg("<image href=\"/etc/hostname\"/>") << SvgVerdict::External;
    QTest::newRow("a use of another file") << svg("<use href=\"file:///tmp/x.svg#a\"/>") << SvgVerdict::External;
    QTest::newRow("uses that multiply") << bomb() << SvgVerdict::TooComplex;
    QTest::newRow("a use of itself") << svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>") << SvgVerdict::Circular;
    QTest::newRow("two that use each other") << svg("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>")
                                             << SvgVerdict::Circular;
    QTest::newRow("very deep nesting") << svg(QByteArray("<g>").repeated(5000) + QByteArray("</g>").repeated(5000))
                                       << SvgVerdict::TooComplex;
    QTest::newRow("entities that multiply")
        << QByteArray(
               "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
               "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><svg><text>&d;</text></svg>")
        << SvgVerdict::NotSvg;
}

void TestSvgCheck::aPictureIsJudgedBeforeItIsDrawn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const SvgVerdict, verdict);
    QCOMPARE(checkSvg(bytes), verdict);
}

} // namespace runsheet::test

QTEST_APPLESS_MAIN(runsheet::test::TestSvgCheck)
#include "tst_svgcheck.moc"
