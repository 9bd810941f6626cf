// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "core/base/surroundings.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/formsection.h"
#include "ui/parts/settings.h"
#include "ui/shell/budgetsettings.h"
#include "ui/shell/columns.h"
#include "ui/shell/harmsettings.h"
#include "ui/shell/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Chooses only when it has the keyboard: a wheel over the page scrolls the page.
class CalmCombo final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

QString plainSwapWords()
{
    return SettingsPage::tr("This computer writes memory to a disk that is not encrypted when it runs short, where parts of an "
                            "open record may be left: ask for encrypted swap space.");
}

SettingsPage::SettingsPage(SettingsStore& settings, Workplace* workplace, QWidget* parent)
    : WindowPage(PageKind::settings, parent)
    , m_settings(settings)
    , m_name(new QLineEdit(this))
    , m_appearance(new ChoiceChips(this))
    , m_textSize(new CalmCombo(this))
    , m_lock(new CalmCombo(this))
    , m_reopen(new QCheckBox(tr("&Open the last file again when the program starts"), this))
    , m_folder(new QLineEdit(this))
{
    m_name->setObjectName(u"author"_s);
    m_appearance->setObjectName(u"appearance"_s);
    m_textSize->setObjectName(u"textSize"_s);
    m_reopen->setObjectName(u"reopenLastFile"_s);
    m_folder->setObjectName(u"settingsFolder"_s);
    m_appearance->setClearable(false);
    m_appearance->setChoices({{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")},
        {u"high-contrast"_s, tr("High contrast")}});
    for (int percent = 80, last = 0; percent != last; last = percent, percent = steppedTextPercent(percent, 1))
        m_textSize->addItem(tr("%1 %").arg(percent), percent);
    for (const int minutes : {1, 2, 3, 5, 10, 15})
        m_lock->addItem(minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes), minutes);
    m_folder->setReadOnly(true);
    auto* form = new FormSection({}, this);
    form->addField(u"author"_s, {tr("Your name"), tr("Saves in unprotected files bear it. In a protected file they bear the name of the person who opened it."), false}, m_name);
    form->addField(u"appearance"_s, {tr("Appearance"), {}, false}, m_appearance);
    form->addField(u"textSize"_s, {tr("Text size"), tr("Ctrl and + or −, and Ctrl+0, change it anywhere."), false}, m_textSize);
    QString lockHelp = tr("A protected file locks when nobody has worked in the program for so long, and when the computer "
                          "sleeps. A file without a passphrase does not lock.");
    if (hasPlainSwap())
        lockHelp += u' ' + plainSwapWords();
    form->addField(u"lockMinutes"_s, {tr("Lock after"), lockHelp, false}, m_lock);
    form->addWidget(m_reopen);
    form->addField(u"folder"_s,
        {tr("Settings are kept in"), tr("Nothing about a child or a family is in them; names are read from the record file."), false},
        m_folder);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->addWidget(form);
    if (workplace != nullptr) {
        layout->addWidget(new HarmSettings(*workplace, content));
        layout->addWidget(new BudgetSettings(*workplace, content));
    }
    layout->addStretch(1);
    centreColumn(*content, layout, readingWidth);
    scrollInside(*this, content);
    fill();
    connectFields();
}

void SettingsPage::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this,
        [this] { m_settings.set(settings::author, m_name->text().simplified()); });
    connect(m_appearance, &ChoiceChips::edited, this,
        [this] { m_settings.set(settings::appearance, m_appearance->chosen()); });
    connect(m_textSize, &QComboBox::activated, this,
        [this] { m_settings.set(settings::textPercent, m_textSize->currentData().toInt()); });
    connect(m_lock, &QComboBox::activated, this,
        [this] { m_settings.set(settings::lockMinutes, m_lock->currentData().toInt()); });
    connect(m_reopen, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(settings::reopenLastFile, on); });
    connect(&m_settings, &SettingsStore::changed, this, &SettingsPage::fill);
}

void SettingsPage::arrive(const Place& place)
{
    m_place = place;
    fill();
}

void SettingsPage::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::fill()
{
    const QSignalBlocker quiet(m_reopen);
    if (!m_name->hasFocus())
        m_name->setText(m_settings.get(settings::author));
    m_appearance->setChosen(appearanceWord(appearanceOf(m_settings.get(settings::appearance))));
    m_textSize->setCurrentIndex(m_textSize->findData(m_settings.textPercent()));
    const int minutes = m_settings.lockMinutes();
    if (m_lock->findData(minutes) < 0)
        m_lock->addItem(tr("%1 minutes").arg(minutes), minutes);
    m_lock->setCurrentIndex(m_lock->findData(minutes));
    m_reopen->setChecked(m_settings.get(settings::reopenLastFile));
    m_folder->setText(QDir::toNativeSeparators(QFileInfo(m_settings.path()).absolutePath()));
}

} // namespace axs::ui
