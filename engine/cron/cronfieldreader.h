// SPDX-FileCopyrightText: 2026 The Runsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cron/cronparser.h"

namespace runsheet {

//! Reads one field into the sets of an expression. A step of the parser: lives on its stack.
class CronFieldReader
{
public:
    //! `text` is the field itself. Warnings are added to `parsed`; columns are offsets from `origin`, plus one.
    CronFieldReader(CronField field, QStringView text, const QChar *origin, ParsedCron &parsed);

    //! The first wrong item from the left, or nothing.
    [[nodiscard]] std::optional<CronError> read();
    //! The text begins with `*` or `?`.
    [[nodiscard]] bool beginsWithStar() const { return m_text.startsWith(u'*') || isQuestionMark(); }
    [[nodiscard]] bool isQuestionMark() const { return m_text == u"?"; }

private:
    //! A number or a name: one end of a range.
    struct End
    {
        int value = 0;
        bool isName = false;
    };
    //! What stands before the `/` of an item.
    struct Value
    {
        enum class Form { All, Single, Range, Special };
        Form form = Form::All;
        End first, last;
    };

    bool readItem(QStringView item);
    bool readValue(QStringView item, QStringView text, bool hasStep, Value &value);
    bool readRange(QStringView text, Value &value);
    bool readEnd(QStringView text, End &end);
    bool readNumber(QStringView text, End &end);
    bool readStep(QStringView text, std::optional<int> &step);
    bool readLastDay(QStringView text);
    bool readNearestWeekday(QStringView text);
    bool readNthWeekday(QStringView text, qsizetype mark);
    bool readLastWeekday(QStringView text);
    bool readLoneL(QStringView item);
    [[nodiscard]] bool isDaySpecial(QStringView text) const;
    bool readDaySpecial(QStringView item, QStringView text);
    void addValue(QStringView item, const Value &value, std::optional<int> step);
    [[nodiscard]] CronRange turned(End first, End last) const;
    void addRange(CronRange range, int step);
    void addSteps(int first, int last, int step);
    void add(int value);
    void store();
    bool fail(CronError::Fault fault, QStringView where, const QString &allowed = {}, const QString &fix = {});
    bool failBackwards(QStringView range, int first, int last);
    bool failNotAValue(QStringView where);
    [[nodiscard]] QString allowedValues() const;
    [[nodiscard]] QString nameOf(int value) const;
    [[nodiscard]] int columnOf(QStringView where) const { return int(where.data() - m_origin) + 1; }
    [[nodiscard]] int weekdayOf(int value) const;

    CronField m_field;
    CronDialect m_dialect;
    CronRange m_range;
    QStringView m_text;
    const QChar *m_origin;
    ParsedCron &m_parsed;
    quint64 m_set = 0;
    bool m_isRunning = false;
    std::optional<CronError> m_error;
};

} // namespace runsheet
