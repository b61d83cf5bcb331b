# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
# CPack reads this after it has put together the files of a package.
execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} + COMMAND_ERROR_IS_FATAL ANY)
