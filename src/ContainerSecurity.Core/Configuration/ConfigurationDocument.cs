using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>A configuration file, for the locations of its errors.</summary>
internal sealed class ConfigurationDocument : DataTreeDocument
{
    public ConfigurationDocument(DataSource source)
        : base(source)
    {
    }
}
