using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>A resource of an ARM template or Bicep file, or the container group of an ACI YAML file.</summary>
public sealed class AzureResource
{
    internal AzureResource()
    {
    }

    /// <summary>The full type, such as <c>Microsoft.ContainerInstance/containerGroups</c>, as written.</summary>
    public required string Type { get; init; }

    /// <summary>The API version.</summary>
    public required Property<string> ApiVersion { get; init; }

    /// <summary>The name.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>Where to point when the resource as a whole is meant: its name, or its type.</summary>
    public required Location Location { get; init; }

    /// <summary>The resource.</summary>
    public required DataMapping Node { get; init; }

    /// <summary>Its properties, or null where none are written or they cannot be told.</summary>
    public DataMapping? Properties { get; internal init; }

    /// <summary>The document.</summary>
    public required AzureDocument Document { get; init; }

    /// <summary>The name of the resource, for messages and exceptions: the last part of its type and its name, or the expression that gives it.</summary>
    public ResourceIdentity Identity
    {
        get
        {
            var name = Name.Value ?? Name.Expression ?? "";
            return new ResourceIdentity(Type.Substring(Type.LastIndexOf('/') + 1), null, name) { FullName = $"{Type}.{name}".Replace('/', '.') };
        }
    }
}
