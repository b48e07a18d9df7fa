// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/parameterschema.h"

#include <QJsonArray>
#include <QTest>

using namespace runsheet;
using namespace Qt::StringLiterals;

namespace {

Parameter parameterOf(ParameterType type)
{
    Parameter parameter;
    parameter.name = u"p"_s;
    parameter.type = type;
    parameter.choices = {u"a"_s, u"b"_s};
    return parameter;
}

QString mistakeIn(const Parameter &parameter, const QJsonValue &value)
{
    const QList<FieldError> errors = check({parameter}, {{u"p"_s, value}});
    return errors.isEmpty() ? QString() : errors.first().field + u": "_s + errors.first().message;
}

} // namespace

class tst_ParameterSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOfEachType_data();
    void valuesOfEachType();
    void bounds();
    void whatIsMissingAndWhatIsUnknown();
    void defaultsFillWhatIsNotGiven();
    void textsOfACommandLine_data();
    void textsOfACommandLine();
    void theSchemaInJson();
};

void tst_ParameterSchema::valuesOfEachType_data()
{
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, ParameterType type, const QJsonValue &value, bool fits) {
        QTest::newRow(name) << type << value << fits;
    };
    row("a text", ParameterType::String, u"x"_s, true);
    row("a number is no text", ParameterType::String, 1, false);
    row("a text with NUL", ParameterType::String, u"a\0b"_s, false);
    row("a lone surrogate", ParameterType::Text, QString(QChar(0xd800)), false);
    row("a whole number", ParameterType::Integer, 3, true);
    row("half a number is not whole", ParameterType::Integer, 3.5, false);
    row("a number that JSON cannot carry", ParameterType::Integer, 1e300, false);
    row("a text is no number", ParameterType::Number, u"3"_s, false);
    row("a number", ParameterType::Number, 3.5, true);
    row("true", ParameterType::Boolean, true, true);
    row("one is not true", ParameterType::Boolean, 1, false);
    row("a choice", ParameterType::Enum, u"b"_s, true);
    row("no choice", ParameterType::Enum, u"c"_s, false);
    row("a list of texts", ParameterType::List, QJsonArray{u"x"_s, u"y"_s}, true);
    row("a list with bytes", ParameterType::List, QJsonArray{QJsonObject{{u"b64"_s, u"6Q=="_s}}}, true);
    row("a list with a number", ParameterType::List, QJsonArray{1}, false);
    row("a text is no list", ParameterType::List, u"x"_s, false);
    row("a path in bytes", ParameterType::Path, QJsonObject{{u"b64"_s, u"6Q=="_s}}, true);
    row("a path with bad base64", ParameterType::Path, QJsonObject{{u"b64"_s, u"!"_s}}, false);
    row("a time", ParameterType::DateTime, u"2026-11-21T07:30:00Z"_s, true);
    row("no time", ParameterType::DateTime, u"soon"_s, false);
    row("null is not given", ParameterType::Integer, QJsonValue(), true);
}

void tst_ParameterSchema::valuesOfEachType()
{
    QFETCH(ParameterType, type);
    QFETCH(QJsonValue, value);
    QTEST(mistakeIn(parameterOf(type), value).isEmpty(), "fits");
}

void tst_ParameterSchema::bounds()
{
    Parameter parameter = parameterOf(ParameterType::Integer);
    parameter.minimum = 1;
    parameter.maximum = 3;
    QCOMPARE(mistakeIn(parameter, 0), u"p: must be at least 1"_s);
    QCOMPARE(mistakeIn(parameter, 4), u"p: must be at most 3"_s);
    QVERIFY(mistakeIn(parameter, 3).isEmpty());
    parameter = parameterOf(ParameterType::String);
    parameter.pattern = u"[a-z]+"_s;
    QVERIFY(!mistakeIn(parameter, u"abc1"_s).isEmpty());
    QVERIFY(mistakeIn(parameter, u"abc"_s).isEmpty());
}

void tst_ParameterSchema::whatIsMissingAndWhatIsUnknown()
{
    Parameter parameter = parameterOf(ParameterType::Path);
    parameter.required = true;
    const QList<FieldError> expected{{u"p"_s, u"is missing"_s}, {u"q"_s, u"is not known; there are p"_s}};
    QCOMPARE(check({parameter}, {{u"q"_s, 1}}), expected);
    QCOMPARE(mistakeIn(parameter, QString()), u"p: is missing"_s);
}

void tst_ParameterSchema::defaultsFillWhatIsNotGiven()
{
    Parameter parameter = parameterOf(ParameterType::Integer);
    parameter.defaultValue = 7;
    QCOMPARE(withDefaults({parameter}, {}), (QJsonObject{{u"p"_s, 7}}));
    QCOMPARE(withDefaults({parameter}, {{u"p"_s, 8}}), (QJsonObject{{u"p"_s, 8}}));
    QCOMPARE(withDefaults({parameterOf(ParameterType::Integer)}, {}), QJsonObject());
}

void tst_ParameterSchema::textsOfACommandLine_data()
{
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value"); // undefined: no value
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("a number") << ParameterType::Integer << u"12"_s << QJsonValue(12);
    QTest::newRow("no number") << ParameterType::Number << u"twelve"_s << none;
    QTest::newRow("not a number") << ParameterType::Number << u"nan"_s << none;
    QTest::newRow("yes") << ParameterType::Boolean << u"Yes"_s << QJsonValue(true);
    QTest::newRow("perhaps") << ParameterType::Boolean << u"perhaps"_s << none;
    QTest::newRow("words") << ParameterType::List << u"a \"b c\""_s << QJsonValue(QJsonArray{u"a"_s, u"b c"_s});
    QTest::newRow("a JSON list") << ParameterType::List << u"[\"a b\", \"\"]"_s << QJsonValue(QJsonArray{u"a b"_s, u""_s});
    QTest::newRow("half a JSON list") << ParameterType::List << u"[\"a"_s << none;
    QTest::newRow("a text stays") << ParameterType::String << u" 1 "_s << QJsonValue(u" 1 "_s);
}

void tst_ParameterSchema::textsOfACommandLine()
{
    QFETCH(ParameterType, type);
    QFETCH(QString, text);
    QTEST(parameterFromText(parameterOf(type), text).value_or(QJsonValue::Undefined), "value");
}

void tst_ParameterSchema::theSchemaInJson()
{
    Parameter parameter = parameterOf(ParameterType::DateTime);
    parameter.required = true;
    const QJsonObject type = toJson(JobTypeInfo{u"k"_s, u"K"_s, u"d"_s, false, {parameter}});
    QCOMPARE(type.keys(), (QStringList{u"description"_s, u"key"_s, u"name"_s, u"parameters"_s, u"queueable"_s}));
    const QJsonObject first = type.value("parameters"_L1).toArray().first().toObject();
    QCOMPARE(first.value("type"_L1), QJsonValue(u"date-time"_s));
    QCOMPARE(first.value("required"_L1), QJsonValue(true));
    QCOMPARE(first.value("default"_L1), QJsonValue());
    QCOMPARE(first.size(), 10);
}

QTEST_GUILESS_MAIN(tst_ParameterSchema)
#include "tst_parameterschema.moc"
