namespace ContainerSecurity;

/// <summary>The categories of the built-in rules; a pack may define others.</summary>
public static class Categories
{
    /// <summary>CNS1000 to CNS1999: where images come from and whether their content can change.</summary>
    public const string SupplyChain = "Supply chain";

    /// <summary>CNS2000 to CNS2999: isolation and least privilege of the running container.</summary>
    public const string Privileges = "Isolation and privileges";

    /// <summary>CNS3000 to CNS3999: secrets and sensitive data.</summary>
    public const string Secrets = "Secrets";

    /// <summary>CNS4000 to CNS4999: network exposure.</summary>
    public const string Network = "Network";

    /// <summary>CNS5000 to CNS5999: identity and access control.</summary>
    public const string Access = "Access control";

    /// <summary>CNS6000 to CNS6999: resources and resilience.</summary>
    public const string Resources = "Resources and resilience";

    /// <summary>CNS7000 to CNS7999: monitoring, logging and patching.</summary>
    public const string Monitoring = "Monitoring";

    /// <summary>CNS8000 to CNS8999: how images are built.</summary>
    public const string Building = "Building";

    /// <summary>CNS9000 to CNS9899: correctness of manifests.</summary>
    public const string Manifests = "Manifests";

    /// <summary>CNS0001 to CNS0499: diagnostics of the engine and the parsers.</summary>
    public const string Engine = "Engine";
}
