namespace ContainerSecurity.ScannerReports;

/// <summary>The status of a vulnerability (VEX, Vulnerability Exploitability eXchange).</summary>
public enum VexStatus
{
    /// <summary>It is being investigated whether the vulnerability affects the product.</summary>
    UnderInvestigation,

    /// <summary>The vulnerability affects the product.</summary>
    Affected,

    /// <summary>The product contains the package, but the vulnerability does not affect it.</summary>
    NotAffected,

    /// <summary>The product no longer contains the vulnerability.</summary>
    Fixed,
}
