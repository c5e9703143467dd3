using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Compares a pod with the template that it says it was made from. The API server and admission add defaults, tokens and labels to a pod, so only what rules
/// about security look at is compared.
/// </summary>
internal static class PodCopy
{
    private static readonly string[] PodFields = ["automountServiceAccountToken", "hostAliases", "hostUsers", "runtimeClassName", "securityContext"];

    private static readonly string[] ContainerFields = ["args", "command", "image", "securityContext"];

    /// <summary>Whether a pod runs what a template says.</summary>
    /// <param name="template">The template.</param>
    /// <param name="made">The pod.</param>
    public static bool IsCopy(Workload template, Workload made) =>
        template.Containers.Length == made.Containers.Length
        && HostOf(template) == HostOf(made)
        && AccountOf(template) == AccountOf(made)
        && PodFields.All(field => AreSame(template.PodSpec[field], made.PodSpec[field]))
        && made.Volumes.All(volume => IsAdded(volume) || template.Volumes.Any(other => IsSame(other, volume)))
        && made.Annotations.All(pair => !IsProfile(pair.Key) || template.Annotations.Any(other => other.Key == pair.Key && other.Value.Value == pair.Value.Value))
        && template.Containers.Zip(made.Containers, IsSame).All(same => same);

    private static (bool, bool, bool, bool) HostOf(Workload workload) =>
        (workload.HostNetwork.Is(true), workload.HostPid.Is(true), workload.HostIpc.Is(true), workload.ShareProcessNamespace.Is(true));

    private static string AccountOf(Workload workload) => workload.ServiceAccount.Value ?? "default";

    // The token of the service account.
    private static bool IsAdded(Volume volume) => volume.Kind is VolumeKind.Projected or VolumeKind.Secret;

    private static bool IsSame(Volume left, Volume right) => left.SourceName == right.SourceName && left.Name.Value == right.Name.Value && left.Path.Value == right.Path.Value;

    private static bool IsProfile(string annotation) => annotation.Contains("apparmor") || annotation.Contains("seccomp");

    private static bool IsSame(Container template, Container made) =>
        template.Name.Value == made.Name.Value
        && ContainerFields.All(field => AreSame(template.Node[field], made.Node[field]))
        && HaveSameVariables(template, made)
        && made.Ports.All(p => p.HostPort.IsUnsetOr(0) || template.Ports.Any(other => other.HostPort.Value == p.HostPort.Value));

    private static bool HaveSameVariables(Container template, Container made)
    {
        var values = template.Environment.ToLookup(v => v.Name.Value, v => v.Value.Value);
        return made.Environment.All(v => v.Source != EnvironmentVariableSource.Literal || values[v.Name.Value].Contains(v.Value.Value));
    }

    // A dump writes out empty settings.
    private static bool AreSame(DataNode? template, DataNode? made) => IsNothing(template) ? IsNothing(made) : template.IsEquivalentTo(made);

    private static bool IsNothing(DataNode? node) =>
        node is null or DataScalar { IsNull: true } or DataMapping { Entries.IsEmpty: true } or DataSequence { Items.IsEmpty: true };
}
