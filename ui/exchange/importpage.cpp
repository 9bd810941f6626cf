// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/base/text.h"
#include "ui/exchange/columnstable.h"
#include "ui/exchange/importscard.h"
#include "ui/exchange/resultview.h"
#include "ui/exchange/runbar.h"
#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/problemline.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"

#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t rowsShown = 10;
constexpr qint64 largestTable = 512LL * 1024 * 1024;

QLabel* makeWords(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Where it is remembered how these headings are matched to a kind, or, without one, which kind they are.
QString tableKey(const QStringList& headings, const QString& kind = {})
{
    const QString table = kind + u'\n' + headings.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(table.toUtf8(), QCryptographicHash::Sha256);
    return u"import/"_s + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

ImportPage::ImportPage(Session& session, SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_run(new RunBar(this))
    , m_imports(new ImportsCard(session, *m_run, this))
{
    setObjectName(u"import.page"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeTableCard());
    layout->addWidget(makeColumnsCard());
    layout->addWidget(makeCheckCard());
    layout->addWidget(m_run);
    layout->addWidget(m_imports);
    layout->addStretch(1);
    connect(m_run, &RunBar::runningChanged, this, &ImportPage::arrange);
    connect(m_imports, &ImportsCard::said, this, &ImportPage::said);
    connect(m_imports, &ImportsCard::shown, this, &ImportPage::shown);
    connect(m_imports, &ImportsCard::takenBack, this, [this](Id event) {
        if (event == m_imported)
            forgetCheck();
    });
    auto* paste = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &ImportPage::paste);
    arrange();
    m_imports->refresh();
}

Card* ImportPage::makeTableCard()
{
    auto* card = new Card(tr("1. The table"), this);
    card->setSubtitle(tr("A CSV file from Excel or LibreOffice, its headings in the first row. Choose it, drop it on the "
                         "window, or copy cells in the spreadsheet and paste them here."));
    m_choose = new QPushButton(tr("Choose a file…"), card);
    m_choose->setObjectName(u"import.choose"_s);
    m_paste = new QPushButton(tr("Paste cells"), card);
    m_paste->setObjectName(u"import.paste"_s);
    m_paste->setToolTip(tr("What was copied in a spreadsheet (Ctrl+V)"));
    m_sourceWords = makeWords(u"import.source"_s, card);
    setStyleRole(*m_sourceWords, u"strong"_s);
    m_kindLabel = new QLabel(tr("&What the table holds"), card);
    m_kind = new QComboBox(card);
    m_kind->setObjectName(u"import.kind"_s);
    m_kind->setAccessibleName(tr("What the table holds"));
    m_kind->setPlaceholderText(tr("Choose"));
    m_kind->setMinimumContentsLength(24);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const exchange::ImportKind* each : exchange::importKinds()) {
        // What a row is stands in the tooltip: with large text both would not fit.
        const QString words = exchange::latin(each->words);
        m_kind->addItem(tr("%1: %2").arg(exchange::latin(each->name), words.section(u',', 0, 0)), exchange::latin(each->name));
        m_kind->setItemData(m_kind->count() - 1, words, Qt::ToolTipRole);
    }
    m_kindLabel->setBuddy(m_kind);
    m_kindWords = makeWords(u"import.kindWords"_s, card);
    setStyleRole(*m_kindWords, u"quiet"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    for (QWidget* each : std::initializer_list<QWidget*>{m_sourceWords, m_kindLabel, m_kind, m_kindWords})
        card->body()->addWidget(each);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &ImportPage::paste);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportPage::chooseKind);
    return card;
}

Card* ImportPage::makeColumnsCard()
{
    m_columnsCard = new Card(tr("2. What each heading is read as"), this);
    m_columnsCard->setSubtitle(tr("Headings are matched by name. What you choose here is remembered for tables with the "
                                  "same headings."));
    m_columns = new ColumnsTable(m_columnsCard);
    m_missing = new ProblemLine(m_columnsCard);
    m_missing->setObjectName(u"import.missing"_s);
    m_columnsCard->body()->addWidget(m_columns);
    m_columnsCard->body()->addWidget(m_missing);
    connect(m_columns, &ColumnsTable::columnsChanged, this, [this] {
        rememberColumns();
        forgetCheck();
    });
    return m_columnsCard;
}

Card* ImportPage::makeCheckCard()
{
    m_checkCard = new Card(tr("3. Check, then import"), this);
    m_checkCard->setSubtitle(tr("Checking writes nothing. Importing writes the good rows in one step, after a backup."));
    m_check = new QPushButton(tr("Check the rows"), m_checkCard);
    m_check->setObjectName(u"import.check"_s);
    m_import = new QPushButton(tr("Import"), m_checkCard);
    m_import->setObjectName(u"import.import"_s);
    setStyleRole(*m_import, u"primary"_s);
    m_undo = new QPushButton(tr("Undo this import"), m_checkCard);
    m_undo->setObjectName(u"import.undo"_s);
    m_problem = new ProblemLine(m_checkCard);
    m_problem->setObjectName(u"import.problem"_s);
    m_result = new ResultView(m_checkCard);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* each : {m_check, m_import, m_undo})
        buttons->addWidget(each);
    buttons->addStretch(1);
    if (!m_session.isWritable()) {
        auto* why = makeWords(u"import.readOnly"_s, m_checkCard);
        why->setText(tr("The file is open for reading only, so a table can be checked here and not imported. %1")
                         .arg(m_session.readOnlyReason()));
        m_checkCard->body()->addWidget(why);
    }
    m_checkCard->body()->addLayout(buttons);
    for (QWidget* each : std::initializer_list<QWidget*>{m_problem, m_result})
        m_checkCard->body()->addWidget(each);
    connect(m_check, &QPushButton::clicked, this, &ImportPage::check);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_imports->takeBack(m_imported); });
    connect(m_result, &ResultView::rejectsRequested, this, &ImportPage::askForRejects);
    return m_checkCard;
}

bool ImportPage::isReady() const
{
    return m_imports->isReady();
}

void ImportPage::takeFocus()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

Result<ImportPage::Source> ImportPage::sourceOf(const QString& fileName, const QByteArray& bytes)
{
    auto head = exchange::readTableHead(bytes, rowsShown);
    if (!head)
        return Error{fileName + u':' + head.error().sentence, head.error().detail};
    return Source{fileName, bytes, std::move(*head)};
}

Result<ImportPage::Source> ImportPage::readFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("“%1” cannot be read. Is it still open in the spreadsheet? Close it there and choose it again.").arg(name),
            file.errorString()};
    if (file.size() > largestTable)
        return Error{tr("“%1” is larger than 512 MB. Divide it into several tables.").arg(name), {}};
    return sourceOf(name, file.readAll());
}

void ImportPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a table"), m_settings.get(settings::lastFolder),
        tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
        takeFile(path);
    });
    dialog->open();
}

void ImportPage::takeFile(const QString& path)
{
    if (m_run->isRunning())
        return;
    m_session.read(
        this, [path](store::Connection&) { return readFile(path); }, [this](const Result<Source>& source) { take(source); });
}

void ImportPage::paste()
{
    if (m_run->isRunning())
        return;
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (copied && copied->hasUrls() && copied->urls().first().isLocalFile())
        return takeFile(copied->urls().first().toLocalFile());
    const QString text = copied ? copied->text() : QString();
    if (text.trimmed().isEmpty()) {
        Q_EMIT said(tr("There are no cells to paste. Copy them in the spreadsheet first, with their headings."));
        return;
    }
    take(sourceOf(tr("pasted cells"), text.toUtf8()));
}

void ImportPage::take(const Result<Source>& source)
{
    if (m_run->isRunning())
        return;
    if (!source) {
        Q_EMIT said(source.error().sentence);
        return;
    }
    m_source = *source;
    m_sourceWords->setText(m_source.fileName);
    proposeKind();
    showColumns();
    forgetCheck();
    (kind() ? static_cast<QWidget*>(m_check) : m_kind)->setFocus(Qt::OtherFocusReason);
}

/// The kind that a person chose for these headings before; else the one that fits.
void ImportPage::proposeKind()
{
    const QString before = m_settings.columns(tableKey(m_source.head.headings));
    const auto fitting = exchange::kindsFitting(m_source.head.headings);
    QString name = exchange::importKind(before) ? before : QString();
    if (name.isEmpty() && fitting.size() == 1)
        name = exchange::latin(fitting.front()->name);
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(name.isEmpty() ? -1 : m_kind->findData(name));
    QStringList names;
    for (const exchange::ImportKind* each : fitting)
        names += exchange::latin(each->name);
    if (!name.isEmpty())
        m_kindWords->setText(before == name ? tr("As you chose for these headings before.") : tr("Proposed from the headings."));
    else if (names.isEmpty())
        m_kindWords->setText(tr("The headings fit no kind of table as they are. Choose what the table holds, then match them."));
    else
        m_kindWords->setText(tr("The headings fit several: %1. Choose what the table holds.").arg(names.join(u", "_s)));
}

void ImportPage::chooseKind()
{
    if (!kind())
        return;
    m_settings.setColumns(tableKey(m_source.head.headings), exchange::latin(kind()->name));
    m_kindWords->clear();
    showColumns();
    forgetCheck();
}

const exchange::ImportKind* ImportPage::kind() const
{
    return m_kind->currentIndex() < 0 ? nullptr : exchange::importKind(m_kind->currentData().toString());
}

QStringList ImportPage::proposedColumns(const exchange::ImportKind& kind) const
{
    const QStringList& headings = m_source.head.headings;
    const QString text = m_settings.columns(tableKey(headings, exchange::latin(kind.name)));
    const QStringList kept = text.isEmpty() ? QStringList() : text.split(u',');
    const auto isKnown = [&](const QString& column) {
        return column.isEmpty() || std::any_of(kind.columns.begin(), kind.columns.end(), [&](const exchange::Column& each) {
            return exchange::latin(each.name) == column;
        });
    };
    const bool isUsable = !kept.isEmpty() && kept.size() == headings.size() && std::all_of(kept.begin(), kept.end(), isKnown);
    return isUsable ? kept : exchange::columnsNamed(kind, headings);
}

void ImportPage::showColumns()
{
    m_columns->show(m_source.head, kind(), kind() ? proposedColumns(*kind()) : QStringList());
}

void ImportPage::rememberColumns()
{
    m_settings.setColumns(
        tableKey(m_source.head.headings, exchange::latin(kind()->name)), m_columns->columns().join(u','));
}

void ImportPage::forgetCheck()
{
    m_checked.reset();
    m_imported = {};
    m_problem->setProblem({});
    arrange();
}

void ImportPage::showProblem(const Error& error)
{
    m_problem->setProblem(error.sentence);
    Q_EMIT said(error.sentence);
}

void ImportPage::arrange()
{
    const bool hasTable = !m_source.bytes.isEmpty();
    const bool isIdle = !m_run->isRunning();
    const QString missing
        = kind() && hasTable ? exchange::whyNotMatched(*kind(), m_source.head.headings, m_columns->columns()) : QString();
    for (QWidget* each : std::initializer_list<QWidget*>{m_choose, m_paste, m_kind, m_columns})
        each->setEnabled(isIdle);
    for (QWidget* each : std::initializer_list<QWidget*>{m_sourceWords, m_kindLabel, m_kind, m_columnsCard, m_checkCard})
        each->setVisible(hasTable);
    m_kindWords->setVisible(hasTable && !m_kindWords->text().isEmpty());
    m_missing->setProblem(missing);
    m_check->setVisible(!m_imported.isSet());
    m_check->setEnabled(isIdle && kind() && missing.isEmpty());
    m_import->setVisible(m_checked && !m_imported.isSet());
    m_import->setEnabled(isIdle && m_session.isWritable() && m_checked
        && m_checked->report.added + m_checked->report.changed > 0);
    m_undo->setVisible(m_imported.isSet());
    m_undo->setEnabled(isIdle && m_session.isWritable());
    m_result->setVisible(m_checked.has_value());
}

} // namespace axs::ui
