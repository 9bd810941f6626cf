// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/createpage.h"

#include "core/base/surroundings.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/formsection.h"
#include "ui/parts/theme.h"
#include "ui/shell/columns.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workplace.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Typed names, one a line, as the table that the importer reads.
QByteArray tableOf(const QString& typed)
{
    QByteArray table = "cluster\n";
    const QStringList lines = typed.split(u'\n');
    for (const QString& line : lines) {
        QString name = line.simplified();
        if (!name.isEmpty())
            table += '"' + name.replace(u'"', u"\"\""_s).toUtf8() + "\"\n";
    }
    return table;
}

} // namespace

CreatePage::CreatePage(Workplace& workplace, QWidget* parent)
    : WindowPage(PageKind::create, parent)
    , m_workplace(workplace)
    , m_problems(new ErrorSummary(this))
    , m_form(new FormSection({}, this))
{
    m_name = new QLineEdit(this);
    m_authority = new QLineEdit(this);
    m_form->addField(u"newFileName"_s, {tr("Name of the file"), tr("For example “County 2026”."), false}, m_name);
    m_form->addField(u"folder"_s, {tr("Folder"), {}, false},
        makePath(m_folder, u"newFileFolder"_s, tr("&Choose folder…"), &CreatePage::chooseFolder));
    m_form->addField(u"newFileAuthority"_s, {tr("Authority"), tr("Its name as reports should bear it."), true}, m_authority);
    m_form->addField(u"places"_s,
        {tr("AXS clusters"), tr("Type their names, one a line, or take them from a table (CLUSTERS.csv) with the headings "
                                "cluster, area, aliases and started."),
            false},
        makePlaces());
    addProtection();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(16);
    layout->addWidget(m_problems);
    layout->addWidget(m_form);
    layout->addWidget(makeException());
    layout->addWidget(makeButtons());
    layout->addStretch(1);
    centreColumn(*content, layout, readingWidth);
    scrollInside(*this, content);
    connect(m_problems, &ErrorSummary::fieldRequested, m_form, &FormSection::focusField);
}

QWidget* CreatePage::makePath(
    QLineEdit*& edit, const QString& name, const QString& button, void (CreatePage::*choose)())
{
    auto* row = new QWidget(this);
    edit = new QLineEdit(row);
    edit->setObjectName(name);
    auto* chooser = new QPushButton(button, row);
    chooser->setObjectName(name + u"Choose"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(chooser);
    row->setFocusProxy(edit);
    connect(chooser, &QPushButton::clicked, this, choose);
    return row;
}

QWidget* CreatePage::makePlaces()
{
    auto* places = new QWidget(this);
    m_typedPlaces = new QPlainTextEdit(places);
    m_typedPlaces->setObjectName(u"newFilePlaces"_s);
    m_typedPlaces->setTabChangesFocus(true);
    m_typedPlaces->setFixedHeight(theme().px(120));
    QWidget* table = makePath(m_table, u"newFileTable"_s, tr("Choose &table…"), &CreatePage::chooseTable);
    m_table->setAccessibleName(tr("Table of clusters"));
    m_table->setPlaceholderText(tr("Or a table: CLUSTERS.csv"));
    auto* layout = new QVBoxLayout(places);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_typedPlaces);
    layout->addWidget(table);
    places->setFocusProxy(m_typedPlaces);
    connect(m_table, &QLineEdit::textChanged, this,
        [this](const QString& path) { m_typedPlaces->setEnabled(path.trimmed().isEmpty()); });
    return places;
}

void CreatePage::addProtection()
{
    m_keeper = new QLineEdit(this);
    m_form->addField(u"newFileKeeper"_s,
        {tr("Your name"), tr("You are the file’s keeper: who may open it is for you to say. What you save bears this name."), false},
        m_keeper);
    m_passphrase = new NewPassphrase(
        *m_form, [this] { return NewPassphrase::Names{m_name->text(), m_keeper->text()}; }, tr("Your passphrase"));
    if (hasPlainSwap()) {
        auto* swap = new QLabel(plainSwapWords(), this);
        swap->setObjectName(u"swapNote"_s);
        swap->setWordWrap(true);
        setStyleRole(*swap, u"quiet"_s);
        m_form->addWidget(swap);
    }
}

QWidget* CreatePage::makeException()
{
    auto* frame = new QFrame(this);
    frame->setObjectName(u"unprotectedWarning"_s);
    setStyleRole(*frame, u"warning"_s);
    auto* words = new QLabel(tr("For practice a file can do without a passphrase. Whoever can read such a file can read "
                                "everything in it: do not enter a real child."),
        frame);
    words->setWordWrap(true);
    m_invented = new QCheckBox(tr("&Invented data only, without a passphrase"), frame);
    m_invented->setObjectName(u"inventedOnly"_s);
    m_invented->setAccessibleDescription(words->text());
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(m_invented);
    connect(m_invented, &QCheckBox::toggled, this, &CreatePage::showProtection);
    return frame;
}

QWidget* CreatePage::makeButtons()
{
    auto* row = new QWidget(this);
    m_create = new QPushButton(tr("Create the &file"), row);
    m_create->setObjectName(u"createTheFile"_s);
    setStyleRole(*m_create, u"primary"_s);
    auto* cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(u"cancelCreate"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_create);
    layout->addWidget(cancel);
    layout->addStretch(1);
    connect(m_create, &QPushButton::clicked, this, &CreatePage::create);
    connect(cancel, &QPushButton::clicked, this, &CreatePage::cancelled);
    return row;
}

void CreatePage::showProtection()
{
    m_form->setFieldVisible(u"newFileKeeper"_s, !m_invented->isChecked());
    m_passphrase->setVisible(!m_invented->isChecked());
}

void CreatePage::arrive(const Place& place)
{
    m_place = place;
    if (m_keeper->text().isEmpty())
        m_keeper->setText(m_workplace.settings().get(settings::author));
    if (m_folder->text().isEmpty()) {
        const QString last = m_workplace.settings().get(settings::lastFolder);
        m_folder->setText(QDir::toNativeSeparators(
            last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last));
    }
}

void CreatePage::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void CreatePage::setTable(const QString& path)
{
    m_table->setText(QDir::toNativeSeparators(path));
}

void CreatePage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the new file"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void CreatePage::chooseTable()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Table of clusters"), m_folder->text(), tr("Tables (*.csv);;All files (*)"));
    if (!path.isEmpty())
        setTable(path);
}

QString CreatePage::path() const
{
    QString name = m_name->text().trimmed();
    if (!name.endsWith(u".axs"_s, Qt::CaseInsensitive))
        name += u".axs"_s;
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).absoluteFilePath(name);
}

bool CreatePage::showProblems()
{
    QList<ErrorSummary::Problem> problems;
    const auto add = [&](bool wrong, const QString& field, const QString& sentence) {
        m_form->showProblem(field, wrong ? sentence : QString());
        if (wrong)
            problems.append({field, sentence});
    };
    const QString name = m_name->text().trimmed();
    add(name.isEmpty() || name.contains(u'/') || name.contains(u'\\'), u"newFileName"_s,
        tr("Type a name for the file, without slashes."));
    add(!QFileInfo(QDir::fromNativeSeparators(m_folder->text().trimmed())).isDir(), u"folder"_s,
        tr("Choose a folder that is there."));
    add(m_typedPlaces->toPlainText().trimmed().isEmpty() && m_table->text().trimmed().isEmpty(), u"places"_s,
        tr("Type at least one AXS cluster, or choose a table of them."));
    const bool isProtected = !m_invented->isChecked();
    add(isProtected && m_keeper->text().simplified().isEmpty(), u"newFileKeeper"_s, tr("Type your name."));
    if (isProtected)
        problems += m_passphrase->check();
    m_problems->setProblems(problems);
    return !problems.isEmpty();
}

Result<exchange::NewFile> CreatePage::gathered()
{
    exchange::NewFile file{path(), m_authority->text().simplified(), u"OFFICIAL-SENSITIVE"_s, {}, {}};
    const QString table = QDir::fromNativeSeparators(m_table->text().trimmed());
    file.places = {u"clusters"_s, tr("The list of clusters"), tableOf(m_typedPlaces->toPlainText())};
    if (table.isEmpty())
        return file;
    QFile source(table);
    if (!source.open(QIODevice::ReadOnly))
        return Error{tr("The table “%1” cannot be read. Check its name and place.").arg(QFileInfo(table).fileName()),
            source.errorString()};
    file.places.fileName = QFileInfo(table).fileName();
    file.places.bytes = source.readAll();
    return file;
}

void CreatePage::create()
{
    if (showProblems())
        return;
    auto file = gathered();
    if (!file)
        return showError(file.error());
    store::Who who{m_workplace.settings().authorName(), m_workplace.settings().device()};
    store::Unlocking unlocking;
    if (!m_invented->isChecked()) {
        who.author = m_keeper->text().simplified();
        unlocking.typed = m_passphrase->take();
        file->protection = store::Protection{unlocking.typed, who.author, {}};
    }
    m_create->setEnabled(false);
    m_workplace.jobs().run(
        tr("Making “%1”").arg(QFileInfo(file->path).fileName()), this,
        [file = *file, who, cost = m_workplace.keyCost()](const Progress&) mutable {
            if (file.protection)
                file.protection->cost = cost ? *cost : store::KeyCost::calibrated();
            const SystemClock clock;
            IdSource ids;
            return exchange::makeNewFile(file, {who, &clock, &ids, {}, true});
        },
        [this, path = file->path, unlocking](const Result<exchange::ImportReport>& made) {
            m_create->setEnabled(true);
            if (!made)
                return showError(made.error());
            if (made->needsPerson())
                Q_EMIT noticeRequested(made->problems().join(u' '));
            m_workplace.settings().set(settings::lastFolder, QFileInfo(path).absolutePath());
            Q_EMIT created(!m_invented->isChecked());
            m_invented->setChecked(false);
            m_workplace.open(path, unlocking);
        });
}

void CreatePage::showError(const Error& error)
{
    const QString details = error.detail.contains(u".csv:"_s) ? u' ' + error.detail : QString();
    m_problems->setProblems({{u"newFileName"_s, error.sentence + details}});
}

} // namespace axs::ui
