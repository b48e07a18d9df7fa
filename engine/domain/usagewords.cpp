// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/domain/usagewords.h"

#include "engine/domain/bytes.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace runsheet {

using namespace Qt::StringLiterals;

namespace {

//! A negation among the names: then either may be said, and the parameter is which.
QString negationOf(const UsageOption &option)
{
    const auto isNegation = [&option](const QString &name) {
        static const QRegularExpression negated(u"\\A(--?)no-?(\\w.*)\\z"_s);
        const QRegularExpressionMatch match = negated.match(name);
        return match.hasMatch() && option.names.contains(match.captured(1) + match.captured(2));
    };
    const auto found = std::ranges::find_if(option.names, isNegation);
    return option.takes == OptionValue::None && found != option.names.end() ? *found : QString();
}

//! The one it is written with: the first long one.
QString mainName(const UsageOption &option)
{
    const auto isLong = [](const QString &name) { return name.startsWith("--"_L1); };
    const auto found = std::ranges::find_if(option.names, isLong);
    return found == option.names.end() ? option.names.value(0) : *found;
}

bool onlyTells(const UsageOption &option)
{
    static const QSet<QString> telling{u"--help"_s, u"-help"_s, u"--version"_s, u"-version"_s};
    const bool isShortHelp = option.names == QStringList{u"-h"_s} && option.takes == OptionValue::None;
    return isShortHelp || std::ranges::any_of(option.names, [](const QString &name) { return telling.contains(name); });
}

bool isList(const UsageOption &option)
{
    return option.takes != OptionValue::None && (option.repeatable || option.severalValues);
}

bool looksLikePath(const QString &name)
{
    static const QRegularExpression path(u"(?:\\A|[_\\W])(?:in|out)?(?:file|path|dir|directory|folder|filename)(?:\\z|[_\\W])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return path.match(name).hasMatch();
}

ParameterType typeOf(const UsageOption &option)
{
    if (isList(option))
        return ParameterType::List;
    if (!option.choices.isEmpty() || !negationOf(option).isEmpty())
        return ParameterType::Enum;
    if (option.takes == OptionValue::None)
        return option.repeatable ? ParameterType::Integer : ParameterType::Boolean;
    return looksLikePath(option.value) ? ParameterType::Path : ParameterType::String;
}

QString hint(const QString &description, const QString &defaultValue)
{
    if (defaultValue.isEmpty() || description.contains(defaultValue))
        return description;
    const QString note = u"(default: %1)"_s.arg(defaultValue);
    return description.isEmpty() ? note : description + u' ' + note;
}

Parameter parameterOf(const UsageOption &option)
{
    Parameter made;
    made.name = made.label = mainName(option);
    made.type = typeOf(option);
    made.required = option.required && option.takes != OptionValue::None;
    const QString negation = negationOf(option);
    made.choices = negation.isEmpty() ? option.choices : QStringList{mainName(option), negation};
    if (made.type == ParameterType::List)
        made.choices.clear();
    if (made.type == ParameterType::Integer)
        made.minimum = 0;
    made.description = hint(option.description, option.defaultValue);
    return made;
}

Parameter parameterOf(const UsagePositional &positional)
{
    Parameter made;
    made.name = made.label = positional.name;
    const bool isPath = looksLikePath(positional.name);
    made.type = positional.repeatable           ? ParameterType::List
                : !positional.choices.isEmpty() ? ParameterType::Enum
                : isPath                        ? ParameterType::Path
                                                : ParameterType::String;
    made.required = positional.required;
    made.choices = positional.repeatable ? QStringList() : positional.choices;
    made.description = hint(positional.description, positional.defaultValue);
    return made;
}

// ---- reading

//! Where an option stands among the words.
struct Place
{
    const UsageOption *option = nullptr; //!< null: the words are unknown, or positional
    QByteArray name;                     //!< with which it was written
    QByteArrayList values;
    qsizetype first = 0;
    qsizetype count = 1;
    int inCluster = -1; //!< the letter in `-abc`
};

struct Reading
{
    QList<Place> places;
    QList<qsizetype> positionals; //!< indexes of words
};

class WordReader
{
public:
    WordReader(const Usage &usage, const QByteArrayList &words) : m_usage(usage), m_words(words) {}
    Reading read();

private:
    [[nodiscard]] const UsageOption *named(const QByteArray &name) const;
    [[nodiscard]] bool isOptionLike(qsizetype at) const;
    qsizetype readOption(qsizetype at);
    qsizetype readCluster(qsizetype at);
    void takeNext(Place &place);

    const Usage &m_usage;
    const QByteArrayList &m_words;
    Reading m_reading;
};

const UsageOption *WordReader::named(const QByteArray &name) const
{
    const QString word = QString::fromUtf8(name);
    const auto found = std::ranges::find_if(m_usage.options, [&word](const UsageOption &option) { return option.names.contains(word); });
    return found == m_usage.options.end() ? nullptr : &*found;
}

bool WordReader::isOptionLike(qsizetype at) const
{
    static const QRegularExpression number(u"\\A-\\.?\\d"_s);
    const QByteArray word = m_words.at(at);
    return word.size() > 1 && word.startsWith('-') && (!number.match(QString::fromUtf8(word)).hasMatch() || named(word.left(2)));
}

void WordReader::takeNext(Place &place)
{
    const bool wantsNext = place.option->takes == OptionValue::Required || place.option->takes == OptionValue::Optional;
    const qsizetype most = place.option->severalValues ? m_words.size() : 1;
    while (wantsNext && place.values.size() < most && place.first + place.count < m_words.size()) {
        const qsizetype next = place.first + place.count;
        const bool isFree =
            !isOptionLike(next) || (place.option->takes == OptionValue::Required && place.values.isEmpty() && m_words.at(next) != "--");
        if (!isFree)
            break;
        place.values.append(m_words.at(next));
        ++place.count;
    }
}

// How many words it was; 0: it is none that is known.
qsizetype WordReader::readOption(qsizetype at)
{
    const QByteArray word = m_words.at(at);
    const qsizetype equals = word.indexOf('=');
    const QByteArray name = equals > 0 && !named(word) ? word.left(equals) : word;
    const UsageOption *option = named(name);
    if (!option)
        return word.startsWith("--") ? 0 : readCluster(at);
    Place place{option, name, {}, at, 1, -1};
    if (name != word)
        place.values.append(word.mid(equals + 1));
    else
        takeNext(place);
    m_reading.places.append(place);
    return place.count;
}

// `-vvx` and `-oFILE`
qsizetype WordReader::readCluster(qsizetype at)
{
    const QByteArray word = m_words.at(at);
    QList<Place> places;
    for (qsizetype letter = 1; letter < word.size(); ++letter) {
        const QByteArray name = QByteArray("-") + word.at(letter);
        const UsageOption *option = named(name);
        if (!option)
            return 0;
        Place place{option, name, {}, at, 1, int(letter)};
        const bool hasRest = letter + 1 < word.size();
        if (option->takes != OptionValue::None && hasRest)
            place.values.append(word.mid(letter + 1));
        else if (!hasRest)
            takeNext(place);
        places.append(place);
        if (option->takes != OptionValue::None)
            break;
    }
    m_reading.places += places;
    return places.isEmpty() ? 0 : places.last().count;
}

Reading WordReader::read()
{
    bool isOver = false; // behind `--` nothing is an option
    for (qsizetype at = 0; at < m_words.size();) {
        if (!isOver && m_words.at(at) == "--") {
            isOver = true;
            ++at;
            continue;
        }
        const bool isOption = !isOver && isOptionLike(at);
        const qsizetype used = isOption ? readOption(at) : 0;
        if (!isOption)
            m_reading.positionals.append(at);
        at += std::max<qsizetype>(used, 1);
    }
    return m_reading;
}

// ---- values

QJsonValue valueOf(const UsageOption &option, const QList<Place> &places)
{
    QByteArrayList values;
    int count = 0;
    const Place *last = nullptr;
    for (const Place &place : places) {
        if (place.option != &option)
            continue;
        last = &place;
        values += place.values;
        ++count;
    }
    if (!last)
        return QJsonValue::Undefined;
    if (isList(option)) {
        QJsonArray list;
        for (const QByteArray &value : values)
            list.append(bytesToJson(value));
        return list;
    }
    if (!negationOf(option).isEmpty()) {
        const bool isNo = QString::fromUtf8(last->name) == negationOf(option);
        return isNo ? negationOf(option) : mainName(option);
    }
    if (option.takes == OptionValue::None)
        return option.repeatable ? QJsonValue(count) : QJsonValue(true);
    return values.isEmpty() ? QJsonValue(QString()) : bytesToJson(values.last());
}

// Those in the middle that take the rest leave enough for the ones behind them.
QJsonObject positionalValues(const Usage &usage, const QByteArrayList &words)
{
    QJsonObject values;
    qsizetype at = 0, behind = usage.positionals.size();
    for (const UsagePositional &positional : usage.positionals) {
        --behind;
        if (at >= words.size())
            break;
        if (!positional.repeatable) {
            values.insert(positional.name, bytesToJson(words.at(at++)));
            continue;
        }
        QJsonArray list;
        for (; at < words.size() - behind; ++at)
            list.append(bytesToJson(words.at(at)));
        if (!list.isEmpty())
            values.insert(positional.name, list);
    }
    return values;
}

QByteArrayList bytesOf(const QJsonValue &value)
{
    QByteArrayList words;
    if (value.isArray()) {
        for (const QJsonValue &word : value.toArray())
            words.append(bytesFromJson(word).value_or(QByteArray()));
    } else if (value.isDouble()) {
        words.append(QByteArray::number(value.toDouble(), 'g', 15));
    } else if (!value.isUndefined() && !value.isNull()) {
        words.append(bytesFromJson(value).value_or(QByteArray()));
    }
    return words;
}

QByteArrayList positionalWords(const QByteArrayList &words, const Reading &reading)
{
    QByteArrayList found;
    for (const qsizetype at : reading.positionals)
        found.append(words.at(at));
    return found;
}

// ---- writing

//! The words that say `value` of an option.
QByteArrayList wordsFor(const UsageOption &option, const QJsonValue &value)
{
    const QByteArray name = mainName(option).toUtf8();
    const bool isLong = name.startsWith("--");
    if (value.isUndefined() || value.isNull() || (value.isBool() && !value.toBool()))
        return {};
    if (value.isBool())
        return {name};
    if (!negationOf(option).isEmpty())
        return bytesOf(value);
    if (option.takes == OptionValue::None)
        return QByteArrayList(std::clamp<qsizetype>(qsizetype(value.toDouble()), 0, 99), name);
    const QByteArrayList values = bytesOf(value);
    if (option.severalValues && !option.repeatable)
        return values.isEmpty() ? QByteArrayList() : QByteArrayList{name} + values;
    QByteArrayList words;
    for (const QByteArray &each : values) {
        const bool isAttached = option.takes == OptionValue::Attached || (isLong && each.startsWith('-'));
        if (each.isEmpty() && option.takes != OptionValue::Required)
            words.append(name);
        else if (isAttached)
            words.append(name + (isLong ? QByteArray("=") : QByteArray()) + each);
        else
            words += {name, each};
    }
    return words;
}

//! Takes an option out of the words; says where it stood first, -1 where it did not.
qsizetype remove(const UsageOption &option, const QList<Place> &places, QByteArrayList &words)
{
    qsizetype first = -1;
    for (qsizetype index = places.size() - 1; index >= 0; --index) {
        const Place &place = places.at(index);
        if (place.option != &option)
            continue;
        first = place.first;
        if (place.inCluster < 0) {
            words.remove(place.first, place.count);
            continue;
        }
        QByteArray &cluster = words[place.first];
        words.remove(place.first + 1, place.count - 1);
        cluster.remove(place.inCluster, option.takes == OptionValue::None ? 1 : cluster.size());
        if (cluster == "-")
            words.removeAt(place.first);
        else
            first = place.first + 1;
    }
    return first;
}

// Options come before the positionals: many programs look for none behind. One that takes several words would swallow them, so it comes
// last.
qsizetype placeFor(const UsageOption &option, const Reading &reading, const QByteArrayList &words)
{
    const qsizetype stop = words.indexOf("--");
    if (option.severalValues || reading.positionals.isEmpty())
        return stop < 0 ? words.size() : stop;
    return stop < 0 ? reading.positionals.first() : std::min(stop, reading.positionals.first());
}

void write(const Usage &usage, const UsageOption &option, const QJsonValue &value, QByteArrayList &words)
{
    const Reading before = WordReader(usage, words).read();
    if (valueOf(option, before.places) == value)
        return;
    qsizetype at = remove(option, before.places, words);
    if (at < 0)
        at = placeFor(option, WordReader(usage, words).read(), words);
    for (const QByteArray &word : wordsFor(option, value))
        words.insert(at++, word);
}

void writePositionals(const Usage &usage, const QJsonObject &values, QByteArrayList &words)
{
    const Reading reading = WordReader(usage, words).read();
    const QByteArrayList present = positionalWords(words, reading);
    const QJsonObject now = positionalValues(usage, present);
    QByteArrayList wanted;
    qsizetype known = 0;
    bool isSame = true;
    for (const UsagePositional &positional : usage.positionals) {
        const QJsonValue value = values.value(positional.name);
        isSame = isSame && now.value(positional.name) == value;
        known += bytesOf(now.value(positional.name)).size();
        wanted += bytesOf(value);
    }
    if (isSame)
        return;
    wanted += present.mid(known);
    for (qsizetype index = reading.positionals.size() - 1; index >= 0; --index) {
        if (index < wanted.size())
            words[reading.positionals.at(index)] = wanted.at(index);
        else
            words.removeAt(reading.positionals.at(index));
    }
    words += wanted.mid(present.size());
}

} // namespace

ParameterSchema schemaOf(const Usage &usage)
{
    ParameterSchema schema;
    QSet<QString> known;
    const auto add = [&](const Parameter &parameter) {
        if (!parameter.name.isEmpty() && !known.contains(parameter.name))
            schema.append(parameter);
        known.insert(parameter.name);
    };
    for (const UsagePositional &positional : usage.positionals)
        add(parameterOf(positional));
    for (const bool isRequired : {true, false}) {
        for (const UsageOption &option : usage.options) {
            if (option.required == isRequired && !onlyTells(option))
                add(parameterOf(option));
        }
    }
    return schema;
}

QJsonObject usageValues(const Usage &usage, const QByteArrayList &words)
{
    const Reading reading = WordReader(usage, words).read();
    QJsonObject values = positionalValues(usage, positionalWords(words, reading));
    for (const UsageOption &option : usage.options) {
        if (const QJsonValue value = valueOf(option, reading.places); !value.isUndefined())
            values.insert(mainName(option), value);
    }
    return values;
}

QByteArrayList withUsageValues(const Usage &usage, QByteArrayList words, const QJsonObject &values)
{
    for (const UsageOption &option : usage.options) {
        const bool isField = !onlyTells(option);
        if (isField)
            write(usage, option, values.value(mainName(option)), words);
    }
    writePositionals(usage, values, words);
    return words;
}

} // namespace runsheet
