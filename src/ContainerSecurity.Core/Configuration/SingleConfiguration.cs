

namespace ContainerSecurity;

/// <summary>A provider that returns one configuration for all documents.</summary>
internal sealed class SingleConfiguration(AnalyzerConfiguration configuration) : ConfigurationProvider
{
    public override AnalyzerConfiguration Default { get; } = Guard.NotNull(configuration);

    public override AnalyzerConfiguration GetConfiguration(Document document) => Default;
}
