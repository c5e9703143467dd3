using System;
using System.Collections.Generic;

namespace ContainerSecurity.MSBuild;

/// <summary>Applies the warning properties of the project like the compiler: NoWarn takes precedence, then single ids, then all warnings.</summary>
internal sealed class WarningLevels(string treatWarningsAsErrors, string warningsAsErrors, string warningsNotAsErrors, string noWarn)
{
    private readonly bool _areErrors = string.Equals(treatWarningsAsErrors.Trim(), "true", StringComparison.OrdinalIgnoreCase);
    private readonly HashSet<string> _errors = Split(warningsAsErrors);
    private readonly HashSet<string> _notErrors = Split(warningsNotAsErrors);
    private readonly HashSet<string> _off = Split(noWarn);

    /// <summary>The effective severity; null if the finding is not reported.</summary>
    public DiagnosticSeverity? Apply(string id, DiagnosticSeverity severity)
    {
        if (_off.Contains(id))
            return null;
        if (severity != DiagnosticSeverity.Warning || _notErrors.Contains(id))
            return severity;
        return _areErrors || _errors.Contains(id) ? DiagnosticSeverity.Error : severity;
    }

    private static HashSet<string> Split(string ids) =>
        new(ids.Split([';', ',', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
