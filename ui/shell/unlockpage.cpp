// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/formsection.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/passphrasefield.h"
#include "ui/shell/columns.h"
#include "ui/shell/workplace.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unlockWidth = 520;

} // namespace

Passphrase escrowKeyIn(const QString& path)
{
    constexpr qint64 longest = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray bytes = file.read(longest);
    QString text = QString::fromLatin1(bytes);
    bytes.fill('\0');
    static const QRegularExpression digits(u"(?<![0-9A-Fa-f])[0-9A-Fa-f]{64}(?![0-9A-Fa-f])"_s);
    const QRegularExpressionMatch match = digits.match(text);
    QString key = match.hasMatch() ? QString(text.constData() + match.capturedStart(), match.capturedLength()) : QString();
    text.fill(u'\0');
    return key.isEmpty() ? Passphrase() : Passphrase::take(key);
}

UnlockPage::UnlockPage(Workplace& workplace, QWidget* parent)
    : WindowPage(PageKind::unlock, parent)
    , m_workplace(workplace)
    , m_file(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_form(new FormSection({}, this))
    , m_passphrase(new PassphraseField(this))
    , m_code(new QLineEdit(this))
    , m_progress(new QProgressBar(this))
{
    m_file->setObjectName(u"unlockFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    setStyleRole(*m_file, u"heading2"_s);
    m_reason->setObjectName(u"unlockReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_progress->setObjectName(u"unlockProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Trying what was typed"));
    m_form->addField(u"passphrase"_s, {tr("Your passphrase"), {}, false}, m_passphrase);
    m_form->addField(u"recoveryCode"_s,
        {tr("Recovery code"), tr("Seven groups of four letters and digits, from the printed sheet."), false}, m_code);
    auto* card = new QFrame(this);
    card->setObjectName(u"unlockCard"_s);
    setStyleRole(*card, u"card"_s);
    auto* body = new QVBoxLayout(card);
    body->setContentsMargins(24, 24, 24, 24);
    body->setSpacing(12);
    for (QWidget* each : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_form),
             static_cast<QWidget*>(m_progress), makeButtons(), makeOtherWays()})
        body->addWidget(each);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->addStretch(1);
    layout->addWidget(card);
    layout->addStretch(2);
    centreColumn(*content, layout, unlockWidth);
    scrollInside(*this, content);
    m_second.setObjectName(u"waitTick"_s);
    m_second.setParent(this);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UnlockPage::countDown);
    connect(m_passphrase, &PassphraseField::entered, this, &UnlockPage::tryTyped);
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockPage::tryTyped);
    setWith(With::passphrase);
    showButtons();
}

QWidget* UnlockPage::makeButtons()
{
    auto* row = new QWidget(this);
    m_open = new QPushButton(row);
    m_open->setObjectName(u"unlockOpen"_s);
    setStyleRole(*m_open, u"primary"_s);
    m_cancel = new QPushButton(tr("Cancel"), row);
    m_cancel->setObjectName(u"unlockCancel"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_open);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::tryTyped);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_workplace.giveUpOpening();
        if (!m_isTrying)
            Q_EMIT otherFileRequested();
        setTrying(false);
    });
    return row;
}

QWidget* UnlockPage::makeOtherWays()
{
    auto* ways = new QWidget(this);
    m_useOther = new LinkButton({}, ways);
    m_useOther->setObjectName(u"unlockOtherWay"_s);
    m_keyFile = new LinkButton(tr("Use the council’s key file…"), ways);
    m_keyFile->setObjectName(u"unlockKeyFile"_s);
    auto* another = new LinkButton(tr("Go to the start page"), ways);
    another->setObjectName(u"unlockAnother"_s);
    auto* layout = new QVBoxLayout(ways);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    for (QPushButton* each : {m_useOther, m_keyFile, static_cast<QPushButton*>(another)})
        layout->addWidget(each);
    connect(m_useOther, &QPushButton::clicked, this, [this] {
        setWith(m_with == With::passphrase ? With::recoveryCode : With::passphrase);
        takeFocus();
    });
    connect(m_keyFile, &QPushButton::clicked, this, &UnlockPage::chooseKeyFile);
    connect(another, &QPushButton::clicked, this, [this] {
        m_workplace.giveUpOpening();
        setTrying(false);
        Q_EMIT otherFileRequested();
    });
    return ways;
}

void UnlockPage::arrive(const Place& place)
{
    m_place = place;
}

void UnlockPage::takeFocus()
{
    if (m_with == With::passphrase)
        m_passphrase->setFocus(Qt::OtherFocusReason);
    else
        m_code->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::ask(const QString& path, const QString& sentence)
{
    m_path = path;
    m_file->setText(QFileInfo(path).completeBaseName());
    m_file->setToolTip(path);
    m_reason->setText(sentence.isEmpty() ? tr("This file is protected. Only the people in it can open it.") : sentence);
    m_form->clearProblems();
    m_passphrase->clear();
    m_code->clear();
    setWith(With::passphrase);
    setTrying(false);
}

void UnlockPage::setWith(With with)
{
    m_with = with;
    const bool isPassphrase = with == With::passphrase;
    m_form->setFieldVisible(u"passphrase"_s, isPassphrase);
    m_form->setFieldVisible(u"recoveryCode"_s, !isPassphrase);
    m_useOther->setText(isPassphrase ? tr("Use the recovery code") : tr("Use a passphrase"));
    m_form->clearProblems();
}

void UnlockPage::refuse(const QString& sentence)
{
    m_seconds = Workplace::waitSeconds(m_workplace.refusals());
    setTrying(false);
    if (m_seconds > 0)
        m_second.start();
    m_form->showProblem(m_with == With::passphrase ? u"passphrase"_s : u"recoveryCode"_s, sentence);
    takeFocus();
}

void UnlockPage::setTrying(bool trying)
{
    m_isTrying = trying;
    showButtons();
}

void UnlockPage::countDown()
{
    if (--m_seconds <= 0)
        m_second.stop();
    showButtons();
}

void UnlockPage::showButtons()
{
    const bool waits = m_seconds > 0;
    m_open->setText(waits ? tr("Open (in %1 s)").arg(m_seconds) : tr("&Open"));
    m_open->setEnabled(!waits && !m_isTrying);
    m_keyFile->setEnabled(!waits && !m_isTrying);
    m_useOther->setEnabled(!m_isTrying);
    m_form->setEnabled(!m_isTrying);
    m_progress->setVisible(m_isTrying);
}

void UnlockPage::tryTyped()
{
    if (m_seconds > 0 || m_isTrying)
        return;
    if (m_with == With::passphrase) {
        if (m_passphrase->isEmpty()) {
            m_form->showProblem(u"passphrase"_s, tr("Type your passphrase."));
            return takeFocus();
        }
        return open({m_passphrase->take(), {}});
    }
    QString typed = m_code->text();
    if (!store::RecoveryCode::parse(typed)) {
        m_form->showProblem(u"recoveryCode"_s, tr("This is not a recovery code. Check each group against the sheet."));
        return takeFocus();
    }
    m_code->setText({});
    open({Passphrase::take(typed), {}});
}

void UnlockPage::open(const store::Unlocking& unlocking)
{
    m_form->clearProblems();
    setTrying(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
    announce(*m_progress);
    m_workplace.open(m_path, unlocking);
}

void UnlockPage::chooseKeyFile()
{
    const QString chosen = QFileDialog::getOpenFileName(this, tr("The council’s key file"), {}, tr("All files (*)"));
    if (!chosen.isEmpty())
        useKeyFile(chosen);
}

void UnlockPage::useKeyFile(const QString& path)
{
    const Passphrase key = escrowKeyIn(path);
    if (key.isEmpty()) {
        m_form->showProblem(m_with == With::passphrase ? u"passphrase"_s : u"recoveryCode"_s,
            tr("“%1” holds no key: a line of 64 digits and letters from a to f.").arg(QFileInfo(path).fileName()));
        return takeFocus();
    }
    open({{}, key});
}

} // namespace axs::ui
