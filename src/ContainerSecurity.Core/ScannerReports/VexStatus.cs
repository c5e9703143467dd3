namespace ContainerSecurity.ScannerReports;

/// <summary>What a statement says of a vulnerability (VEX, Vulnerability Exploitability eXchange).</summary>
public enum VexStatus
{
    /// <summary>It is not yet known whether it matters.</summary>
    UnderInvestigation,

    /// <summary>It matters.</summary>
    Affected,

    /// <summary>The image has the package, and the vulnerability does no harm in it.</summary>
    NotAffected,

    /// <summary>The image has it no more.</summary>
    Fixed,
}
