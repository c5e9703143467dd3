using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Hosting.Configuration;

/// <summary>The configurations of all documents, found before the run: finding them opens files.</summary>
internal sealed class DocumentConfigurations : ConfigurationProvider
{
    private readonly Dictionary<Document, AnalyzerConfiguration> _configurations;

    /// <summary>Finds the configurations.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="reported">Those whose findings are wanted.</param>
    /// <param name="files">The configurations of files.</param>
    /// <param name="checker">Checks the scripts of Dockerfiles whose configuration asks for it.</param>
    public DocumentConfigurations(DocumentSet documents, ImmutableArray<Document> reported, FileConfigurations files, Lazy<IScriptChecker?> checker)
    {
        _configurations = documents.Documents.ToDictionary(d => d, d => files.For(d.ConfigurationOwner.Path));
        var checking = new Dictionary<AnalyzerConfiguration, AnalyzerConfiguration>(ReferenceEqualityComparer.Instance);
        foreach (var dockerfile in reported.Where(d => d.Kind == DocumentKind.Dockerfile))
        {
            if (_configurations[dockerfile] is { ShellCheck: true } configuration && !checking.ContainsKey(configuration))
                checking.Add(configuration, configuration with { ScriptChecker = checker.Value });
        }

        foreach (var document in checking.Count == 0 ? [] : documents.Documents)
        {
            if (checking.TryGetValue(_configurations[document], out var own))
                _configurations[document] = own;
        }

        Default = reported.IsEmpty ? files.For(ConfigurationReader.FileName) : _configurations[reported[0]];
    }

    /// <inheritdoc/>
    public override AnalyzerConfiguration Default { get; }

    /// <inheritdoc/>
    public override AnalyzerConfiguration GetConfiguration(Document document) => _configurations[document];
}
