// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/footbar.h"

#include "ui/parts/badge.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/jobbar.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString clockTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"HH:mm:ss"_s);
}

} // namespace

FootBar::FootBar(Jobs& jobs, SettingsStore& settings, QWidget* parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_saved(new QLabel(this))
    , m_unprotected(new Badge(tr("Not protected: invented data only"), Badge::Kind::due, this))
    , m_name(new LinkButton({}, this))
{
    setObjectName(u"footBar"_s);
    setStyleRole(*this, u"foot"_s);
    m_saved->setObjectName(u"savedWords"_s);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setWordWrap(true);
    setStyleRole(*m_saved, u"small"_s);
    m_unprotected->setObjectName(u"unprotected"_s);
    m_name->setObjectName(u"personName"_s);
    auto* jobBar = new JobBar(jobs, this);
    jobBar->setObjectName(u"jobBar"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 3, 20, 3);
    layout->setSpacing(16);
    layout->addWidget(m_saved, 1);
    layout->addWidget(jobBar);
    layout->addWidget(m_unprotected);
    layout->addWidget(m_name);
    connect(m_name, &QPushButton::clicked, this, &FootBar::nameRequested);
    connect(&m_settings, &SettingsStore::changed, this, &FootBar::showName);
    showName();
    setSession(nullptr);
}

void FootBar::setSession(Session* session)
{
    m_unprotected->setVisible(session != nullptr && !session->file().properties().isProtected);
    m_person = session != nullptr && session->file().properties().isProtected ? session->who().author : QString();
    showName();
    if (session == nullptr)
        return say({});
    say(session->isWritable() ? tr("Nothing changed yet") : tr("Open for reading only"));
    connect(session, &Session::changed, this, [this](const store::SaveReceipt& receipt) {
        say(tr("✓ Saved %1 on this computer").arg(clockTime(receipt.atMilliseconds)));
    });
    connect(session, &Session::draftKept, this, [this](qint64 at) {
        say(tr("✎ Draft kept %1, not yet saved to the record").arg(clockTime(at)));
    });
}

void FootBar::say(const QString& sentence)
{
    m_saved->setText(sentence);
}

QString FootBar::sentence() const
{
    return m_saved->text();
}

void FootBar::showName()
{
    if (!m_person.isEmpty()) {
        m_name->setText(m_person);
        m_name->setAccessibleName(tr("You are %1 in this file").arg(m_person));
        return m_name->setToolTip(tr("The name that your saves bear in this file"));
    }
    m_name->setToolTip(tr("The name that your saves bear; change it in Settings"));
    const bool named = !m_settings.get(settings::author).simplified().isEmpty();
    m_name->setText(named ? m_settings.authorName() : tr("Type your name…"));
    m_name->setAccessibleName(named ? tr("Your name: %1").arg(m_settings.authorName()) : tr("Type your name"));
}

} // namespace axs::ui
