using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>Collects what a file deploys, by itself and through the files that it calls.</summary>
internal sealed class DeployedResources() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "TST0003",
        Title = "t",
        MessageFormat = "m",
        Category = "c",
        Description = "d",
        Remediation = "r",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    private readonly List<AzureResource> _found = [];

    public override void Initialize(AnalysisContext context) => context.RegisterAzureResourceAction(context => _found.Add(context.Node));

    /// <summary>The resources of a set in which one file calls the others.</summary>
    /// <param name="documents">The set.</param>
    /// <param name="path">The file.</param>
    public static IEnumerable<AzureResource> Of(DocumentSet documents, string path)
    {
        var rule = new DeployedResources();
        new Analyzer([new RulePack("tests", [rule])], AnalyzerConfiguration.Default with { MaxDegreeOfParallelism = 1 }).Run(documents);
        // A file that is never called is seen as it is, in its own document.
        return rule._found.Where(r => r.Document.Path == path || !documents.Documents.Contains(r.Document));
    }
}
