using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>Deployed resources, as <c>az aks show</c> and its kin or the REST API print them; one, or a list of them.</summary>
internal sealed class DeployedResourceFormat : DataFormat
{
    private static readonly string[] Providers = ["Microsoft.ContainerService/", "Microsoft.ContainerRegistry/", "Microsoft.ContainerInstance/", "Microsoft.App/", "Microsoft.KeyVault/"];

    public override DocumentKind Kind => DocumentKind.AzureResource;

    public override bool MayFit(string text) => HasIgnoreCase(text, "/subscriptions/") && Array.Exists(Providers, p => HasIgnoreCase(text, p));

    public override bool Recognizes(DataSource source) => Resources(source.Root) is { IsEmpty: false } all && all.All(IsDeployed);

    public override Document Bind(DataSource source, ParserOptions options) => AzureBinder.BindResources(source, Kind, Resources(source.Root));

    private static ImmutableArray<DataMapping> Resources(DataNode root) => root switch
    {
        DataMapping one => [one],
        DataSequence { Items: var items } when items.All(static i => i.Resolved is DataMapping) => [.. items.Select(static i => (DataMapping)i.Resolved!)],
        _ => [],
    };

    private static bool IsDeployed(DataMapping resource) =>
        DeployedResource.HasId(resource) && resource.FindIgnoreCase("type")?.Value.Resolved is DataScalar { Expression: null } type
        && Array.Exists(Providers, p => type.Text.StartsWith(p, StringComparison.OrdinalIgnoreCase));
}
