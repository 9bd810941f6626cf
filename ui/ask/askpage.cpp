// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ask/askpage.h"

#include "core/ask/completion.h"
#include "core/base/text.h"
#include "ui/ask/askfield.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/problemline.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPauseMilliseconds = 120;
constexpr qsizetype mostCompletions = 5;

/// Takes everything out of a box; what was in it goes once its own event is over.
void empty(QWidget& box)
{
    while (QLayoutItem* item = box.layout()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel* label(const QString& name, const QString& role, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(name);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    setStyleRole(*made, role);
    return made;
}

QString escaped(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

AskPage::AskPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new AskField(this))
    , m_completions(new QWidget(this))
    , m_problems(new QWidget(this))
    , m_examples(new QWidget(this))
    , m_answer(nullptr)
    , m_echo(label(u"ask.echo"_s, u"strong"_s, this))
    , m_filler(label(u"ask.filler"_s, u"small"_s, this))
{
    setObjectName(u"ask.page"_s);
    layOut();
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingPauseMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &AskPage::count);
    connect(m_field, &QPlainTextEdit::textChanged, this, &AskPage::read);
    connect(m_field, &AskField::listWished, this, [this] { wish(false); });
    connect(m_field, &AskField::chartWished, this, [this] { wish(true); });
    connect(m_field, &AskField::completionWished, this, [this] {
        if (auto* first = m_completions->findChild<QPushButton*>(u"ask.completion.0"_s))
            first->setFocus(Qt::TabFocusReason);
    });
    connect(m_list, &QPushButton::clicked, this, [this] { wish(false); });
    connect(m_chart, &QPushButton::clicked, this, [this] { wish(true); });
    connect(&session, &Session::factsReady, this, &AskPage::readNames);
    connect(&session, &Session::changed, this, &AskPage::readNames);
    readNames();
}

void AskPage::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(10);
    auto* name = new QLabel(tr("&Question"), this);
    name->setBuddy(m_field);
    setStyleRole(*name, u"strong"_s);
    m_field->setAccessibleName(tr("Question"));
    m_field->setPlaceholderText(tr("Which CAFs? Age, place, who assessed, since when …"));
    m_completions->setObjectName(u"ask.completions"_s);
    m_completions->setAccessibleName(tr("Go on with"));
    auto* completions = new FlowLayout(m_completions, 8);
    completions->setContentsMargins(0, 0, 0, 0);
    m_problems->setObjectName(u"ask.problems"_s);
    auto* problems = new QVBoxLayout(m_problems);
    problems->setContentsMargins(0, 0, 0, 0);
    m_examples->setObjectName(u"ask.examples"_s);
    auto* examples = new QVBoxLayout(m_examples);
    examples->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(name);
    layout->addWidget(m_field);
    layout->addWidget(m_completions);
    layout->addWidget(m_problems);
    layout->addWidget(m_echo);
    layout->addWidget(m_filler);
    layout->addWidget(m_answer = makeAnswer());
    layout->addWidget(m_examples);
    layout->addStretch(1);
}

QWidget* AskPage::makeAnswer()
{
    auto* answer = new QFrame(this);
    answer->setObjectName(u"ask.answer"_s);
    setStyleRole(*answer, u"card"_s);
    m_count = label(u"ask.count"_s, u"number"_s, answer);
    m_note = label(u"ask.note"_s, u"small"_s, answer);
    m_list = new QPushButton(tr("Show the &list"), answer);
    m_list->setObjectName(u"ask.list"_s);
    m_list->setAutoDefault(true);
    m_list->setToolTip(tr("Enter in the question"));
    setStyleRole(*m_list, u"primary"_s);
    m_chart = new QPushButton(tr("Show as &charts"), answer);
    m_chart->setObjectName(u"ask.chart"_s);
    m_chart->setAutoDefault(true);
    m_chart->setToolTip(tr("Ctrl+Enter in the question"));
    auto* buttons = new QWidget(answer);
    auto* row = new FlowLayout(buttons, 8);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    row->addWidget(m_chart);
    auto* layout = new QVBoxLayout(answer);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_count);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    return answer;
}

void AskPage::readNames()
{
    m_session.count(
        this, [](const figure::Facts& facts) { return ask::vocabularyOf(facts); },
        [this](const ask::Vocabulary& words) {
            if (!m_session.areFactsReady())
                return;
            m_words = words;
            m_isReady = true;
            if (const auto wanted = std::exchange(m_wanted, std::nullopt))
                setFilter(*wanted);
            showExamples();
            read();
        });
}

QString AskPage::sentence() const
{
    return m_field->sentence();
}

void AskPage::setSentence(const QString& sentence)
{
    m_field->setSentence(sentence);
}

void AskPage::setFilter(const figure::RecordFilter& filter)
{
    if (!m_isReady)
        m_wanted = filter;
    else if (filter != figure::RecordFilter{})
        setSentence(ask::sentenceOf(filter, m_words));
}

void AskPage::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool AskPage::hasAnswer() const
{
    return m_isReady && m_understood.everythingUnderstood && !m_field->sentence().trimmed().isEmpty();
}

void AskPage::read()
{
    ++m_asked;
    m_understood = ask::understand(m_field->sentence(), m_words);
    if (!m_isReady)
        return;
    m_field->underline(m_understood.pieces);
    showReading();
    showProblems();
    showCompletions();
    m_answer->hide();
    m_examples->setVisible(m_field->sentence().trimmed().isEmpty());
    m_rest.start();
}

void AskPage::showReading()
{
    QStringList filler;
    for (const ask::Piece& piece : m_understood.pieces) {
        if (piece.kind == ask::PieceKind::carriesNothing)
            filler << m_field->sentence().mid(piece.from, piece.length);
    }
    const bool isEmpty = m_field->sentence().trimmed().isEmpty();
    m_echo->setText(tr("Understood: %1").arg(ask::sentenceOf(m_understood.filter, m_words)));
    m_echo->setVisible(!isEmpty);
    m_filler->setText(tr("Words that carry nothing: %1").arg(filler.join(u", "_s)));
    m_filler->setVisible(!filler.isEmpty());
}

/// A line for each piece that was not understood, with a button for each way in which it could be meant.
void AskPage::showProblems()
{
    empty(*m_problems);
    QStringList said;
    int number = 0;
    for (const ask::Piece& piece : m_understood.pieces) {
        if (piece.kind != ask::PieceKind::notUnderstood)
            continue;
        auto* line = new ProblemLine(m_problems);
        line->setObjectName(u"ask.problem.%1"_s.arg(number));
        line->setProblem(tr("“%1”: %2").arg(m_field->sentence().mid(piece.from, piece.length), piece.words));
        said << line->problem();
        m_problems->layout()->addWidget(line);
        int choice = 0;
        for (const QString& reading : piece.readings) {
            const QString text = ask::withReading(m_field->sentence(), piece, reading);
            auto* button = new LinkButton(escaped(tr("Ask instead: %1").arg(text)), m_problems);
            button->setObjectName(u"ask.reading.%1.%2"_s.arg(number).arg(choice++));
            connect(button, &QPushButton::clicked, this, [this, text] {
                m_field->setFocus(Qt::OtherFocusReason);
                m_field->setSentence(text);
            });
            m_problems->layout()->addWidget(button);
        }
        ++number;
    }
    m_problems->setVisible(number > 0);
    setFieldDescription(*m_field, said.join(u' '));
}

void AskPage::showCompletions()
{
    empty(*m_completions);
    const QString sentence = m_field->sentence();
    const ask::Completions found = ask::completionsOf(sentence, m_field->cursor(), m_words, mostCompletions);
    int number = 0;
    for (const QString& text : found.texts) {
        auto* chip = new QPushButton(escaped(text), m_completions);
        chip->setObjectName(u"ask.completion.%1"_s.arg(number++));
        chip->setAccessibleName(tr("Go on with %1").arg(text));
        chip->setAutoDefault(true);
        setStyleRole(*chip, u"chip"_s);
        connect(chip, &QPushButton::clicked, this, [this, from = found.from, to = m_field->cursor(), text] {
            m_field->setFocus(Qt::OtherFocusReason);
            m_field->replace(from, to, text);
        });
        m_completions->layout()->addWidget(chip);
        chip->show();
    }
    m_completions->setVisible(number > 0);
}

void AskPage::showExamples()
{
    empty(*m_examples);
    auto* heading = label(u"ask.examplesHeading"_s, u"heading3"_s, m_examples);
    heading->setText(tr("For example"));
    m_examples->layout()->addWidget(heading);
    int number = 0;
    for (const QString& example : ask::examplesOf(m_words)) {
        auto* button = new LinkButton(escaped(example), m_examples);
        button->setObjectName(u"ask.example.%1"_s.arg(number++));
        connect(button, &QPushButton::clicked, this, [this, example] {
            m_field->setFocus(Qt::OtherFocusReason);
            m_field->setSentence(example);
        });
        m_examples->layout()->addWidget(button);
    }
}

void AskPage::count()
{
    if (!hasAnswer()) {
        m_answered = m_asked;
        Q_EMIT answered();
        return;
    }
    m_session.count(
        this,
        [filter = m_understood.filter](const figure::Facts& facts) { return figure::countEpisodes(facts, filter); },
        [this, asked = m_asked](const Result<figure::EpisodeCount>& count) {
            if (asked == m_asked)
                showCount(count);
        });
}

void AskPage::showCount(const Result<figure::EpisodeCount>& count)
{
    m_answered = m_asked;
    if (count) {
        m_count->setText(tr("%1 of %2").arg(grouped(static_cast<qint64>(count->listed)),
            counted(static_cast<qint64>(count->all), tr("episode"), tr("episodes"))));
        m_note->setText(tr("Charts count %1 of them: the others have no start date, or one to come.")
                            .arg(grouped(static_cast<qint64>(count->counted))));
    } else {
        m_count->setText(count.error().sentence);
    }
    m_note->setVisible(count && count->counted != count->listed);
    m_answer->show();
    announce(*m_count);
    Q_EMIT answered();
}

void AskPage::wish(bool asChart)
{
    if (!hasAnswer())
        return;
    if (asChart)
        Q_EMIT chartRequested(m_understood.filter);
    else
        Q_EMIT listRequested(m_understood.filter);
}

} // namespace axs::ui
