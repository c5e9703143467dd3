using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Reads the labels and annotations of Microsoft Entra Workload ID. Source: Azure Workload Identity, "Service account labels and annotations".</summary>
internal static class WorkloadIdentity
{
    /// <summary>The label of pods that request a token.</summary>
    public const string UseLabel = "azure.workload.identity/use";

    /// <summary>The annotation of service accounts that names the identity.</summary>
    public const string ClientAnnotation = "azure.workload.identity/client-id";

    /// <summary>The pod label of the retired AAD Pod Identity.</summary>
    public const string BindingLabel = "aadpodidbinding";

    private const int MostAccounts = 16;

    /// <summary>The value of the label on a workload's pods.</summary>
    public static Property<string> Label(Workload workload) =>
        workload.PodLabels.Where(l => l.Key == UseLabel).Select(l => l.Value).DefaultIfEmpty(Property<string>.Unset(workload.Location)).First();

    /// <summary>Whether the workload's pods have the label, or may have it. The webhook selects the value <c>true</c> exactly.</summary>
    public static bool IsLabelled(Workload workload) => Label(workload) is { IsUnknown: true } or { IsKnown: true, Value: "true" };

    /// <summary>The service account of a workload from the same namespace; of several, for several environments, one that names an identity is preferred.</summary>
    public static KubernetesObject? FindAccount(DocumentSet documents, Workload workload) =>
        workload.Namespace.IsUnknown || workload.ServiceAccount.Value is not { } name ? null : documents.FindObjects("ServiceAccount", workload.Namespace.Value, name).Take(MostAccounts).OrderByDescending(HasClient).FirstOrDefault();

    /// <summary>Whether a service account names an identity.</summary>
    public static bool HasClient(KubernetesObject account) => account.Annotations.Any(a => a.Key == ClientAnnotation && a.Value is { IsKnown: true, Value.Length: > 0 });

    /// <summary>Whether the label is set where it has no effect: on the owner of the pods, or as an annotation.</summary>
    public static bool IsAskedForElsewhere(Workload workload) => FindMisplaced(workload) is not null;

    /// <summary>The label where it has no effect, or null.</summary>
    public static DataEntry? FindMisplaced(Workload workload) =>
        (workload.Node.Get("metadata", "annotations") as DataMapping)?.Find(UseLabel)
        ?? (workload.Node.Get("spec", "template", "metadata", "annotations") as DataMapping)?.Find(UseLabel)
        ?? (workload.Kind == "Pod" ? null : (workload.Node.Get("metadata", "labels") as DataMapping)?.Find(UseLabel));
}
