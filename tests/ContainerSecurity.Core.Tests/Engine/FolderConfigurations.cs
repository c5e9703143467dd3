using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Core.Tests.Engine;

/// <summary>A configuration for each top folder, for tests.</summary>
internal sealed class FolderConfigurations(params (string Folder, AnalyzerConfiguration Configuration)[] folders) : ConfigurationProvider
{
    private readonly Dictionary<string, AnalyzerConfiguration> _folders = folders.ToDictionary(f => f.Folder, f => f.Configuration);

    public override AnalyzerConfiguration Default => AnalyzerConfiguration.Default;

    public override AnalyzerConfiguration GetConfiguration(Document document) =>
        _folders.TryGetValue(document.Path.Split('/')[0], out var configuration) ? configuration : Default;
}
