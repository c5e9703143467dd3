using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Modules;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>The model of an <see cref="AzureDocument"/>.</summary>
internal sealed record AzureContent
{
    public ImmutableArray<AzureResource> Resources { get; init; } = [];

    public ImmutableArray<ContainerGroup> ContainerGroups { get; init; } = [];

    public ImmutableArray<ContainerApp> ContainerApps { get; init; } = [];

    public ImmutableArray<Workload> Workloads { get; init; } = [];

    public ImmutableArray<AzureParameter> Parameters { get; init; } = [];

    public Template? Template { get; init; }

    public ImmutableArray<ModuleCall> Calls { get; init; } = [];

    public IReadOnlyDictionary<TextSpan, ImmutableArray<Location>>? Origins { get; init; }

    /// <summary>What is wrong with values.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];
}
