using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>A parameter of an ARM template or Bicep file.</summary>
public sealed class AzureParameter
{
    internal AzureParameter()
    {
    }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The type as written (<c>string</c>, <c>securestring</c>), or an empty string.</summary>
    public required string Type { get; init; }

    /// <summary>Whether its value is kept out of logs and of the history of deployments: <c>securestring</c>, <c>secureObject</c>, <c>@secure()</c>.</summary>
    public required bool IsSecure { get; init; }

    /// <summary>The default, evaluated as far as it can be; null where there is none.</summary>
    public required DataNode? Default { get; init; }

    /// <summary>Its name.</summary>
    public required Location Location { get; init; }
}
