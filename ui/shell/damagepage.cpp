// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/damagepage.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/jobbar.h"
#include "ui/shell/backupspage.h"
#include "ui/shell/columns.h"
#include "ui/shell/workplace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

DamagePage::DamagePage(Workplace& workplace, QWidget* parent)
    : WindowPage(PageKind::damage, parent)
    , m_workplace(workplace)
    , m_wrong(new QLabel(this))
{
    auto* heading = new QLabel(tr("This file is damaged"), this);
    setStyleRole(*heading, u"heading1"_s);
    m_wrong->setObjectName(u"damageWords"_s);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(16);
    layout->addWidget(heading);
    layout->addWidget(m_wrong);
    layout->addWidget(makeChoice(m_backupWords, m_useBackup, u"useBackup"_s, tr("&Put the newest good backup in its place")));
    layout->addWidget(makeChoice(m_salvageWords, m_salvage, u"salvage"_s, tr("&Save what can be read…")));
    m_salvageWords->setText(tr("Everything that can still be read is written into a new file and opened; the damaged one stays "
                               "as it is. You are told what is lost."));
    QLabel* readOnWords = nullptr;
    m_readOnCard = makeChoice(readOnWords, m_readOn, u"readOn"_s, tr("&Read on"));
    readOnWords->setText(tr("The file stays open for reading only: what is sound can be looked at and printed, and nothing "
                            "can be saved."));
    m_readOn->setAccessibleDescription(readOnWords->text());
    layout->addWidget(m_readOnCard);
    layout->addStretch(1);
    centreColumn(*content, layout, 760);
    scrollInside(*this, content);
    connect(m_useBackup, &QPushButton::clicked, this, [this] {
        if (m_backup)
            m_workplace.replaceDamaged(m_place.detail, *m_backup);
    });
    connect(m_salvage, &QPushButton::clicked, this, &DamagePage::chooseTarget);
    connect(m_readOn, &QPushButton::clicked, this, &DamagePage::readOnRequested);
}

QWidget* DamagePage::makeChoice(QLabel*& words, QPushButton*& button, const QString& name, const QString& text)
{
    auto* card = new QFrame(this);
    setStyleRole(*card, u"card"_s);
    words = new QLabel(card);
    words->setObjectName(name + u"Words"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    button = new QPushButton(text, card);
    button->setObjectName(name);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(words);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

void DamagePage::arrive(const Place& place)
{
    m_place = place;
    const Session* session = m_workplace.session();
    m_readOnCard->setVisible(session != nullptr && session->file().path() == place.detail);
    look();
}

void DamagePage::takeFocus()
{
    (m_useBackup->isEnabled() ? m_useBackup : m_salvage)->setFocus(Qt::OtherFocusReason);
}

void DamagePage::setError(const Error& error)
{
    m_wrong->setText(tr("%1 Nothing was changed. Copy the file and its backups to another place before anything else if the "
                        "disk may be failing.")
                         .arg(error.sentence));
    setAccessibleDescription(m_wrong->text());
}

void DamagePage::look()
{
    m_isLooking = true;
    m_useBackup->setEnabled(false);
    m_backupWords->setText(tr("Looking for backups…"));
    m_workplace.jobs().run(
        tr("Looking for backups"), this,
        [path = m_place.detail](const Progress&) {
            Found found;
            for (const store::Backup& each : store::listBackups(path)) {
                if (!each.isSound())
                    continue;
                const auto contents = store::contentsOfBackup(each.path);
                if (!contents && contents.error().failure != Failure::locked)
                    continue;
                found.backup = each;
                if (contents)
                    found.contents = *contents;
                break;
            }
            return found;
        },
        [this](const Found& found) { show(found); });
}

void DamagePage::show(const Found& found)
{
    m_isLooking = false;
    m_backup = found.backup;
    m_useBackup->setEnabled(m_backup.has_value());
    if (!m_backup) {
        m_backupWords->setText(tr("There is no good backup in the folder beside the file."));
    } else {
        QString words = tr("The newest good backup was made on %1").arg(backupTimeWords(m_backup->atMilliseconds));
        if (found.contents)
            words += tr("; it holds %1 and %2, last changed on %3")
                         .arg(counted(found.contents->records, tr("record"), tr("records")),
                             counted(found.contents->cafs, tr("CAF"), tr("CAFs")),
                             backupTimeWords(found.contents->lastChangeMilliseconds));
        m_backupWords->setText(words + tr(". The damaged file is set aside in the backup folder, not deleted."));
    }
    m_useBackup->setAccessibleDescription(m_backupWords->text());
    m_salvage->setAccessibleDescription(m_salvageWords->text());
    if (isVisible())
        takeFocus();
}

void DamagePage::chooseTarget()
{
    const QFileInfo info(m_place.detail);
    const QString proposed = info.dir().filePath(tr("%1 salvaged.axs").arg(info.completeBaseName()));
    const QString target = QFileDialog::getSaveFileName(this, tr("Save what can be read"), proposed,
        tr("Record files (*.axs)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!target.isEmpty())
        salvageTo(target);
}

void DamagePage::salvageTo(const QString& target)
{
    m_workplace.salvage(m_place.detail, target);
}

} // namespace axs::ui
