// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/base/secret.h"

#include <string.h>

namespace wql {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
}

Secret::~Secret()
{
    // Only the last owner may wipe: QByteArray shares its bytes between copies.
    if (!m_value.isEmpty() && m_value.isDetached())
        explicit_bzero(m_value.data(), size_t(m_value.size()));
}

} // namespace wql
