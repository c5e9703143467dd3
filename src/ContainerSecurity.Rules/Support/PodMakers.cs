using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Support;

/// <summary>
/// Recognizes custom resources for which an operator may create pods, with labels that no manifest contains. Resources of the groups that are known to
/// create none are left out, and so are those whose pods the model has.
/// </summary>
internal static class PodMakers
{
    // Groups of which no resource creates pods, or all that do are workloads of the model. Source: the documentation of each project.
    private static readonly HashSet<string> PassiveGroups = new(StringComparer.Ordinal)
    {
        "apps", "batch", "autoscaling", "policy", "extensions", "argoproj.io", "cert-manager.io", "acme.cert-manager.io", "networking.istio.io", "security.istio.io", "telemetry.istio.io",
        "external-secrets.io", "generators.external-secrets.io", "bitnami.com", "cilium.io", "crd.projectcalico.org", "projectcalico.org", "kyverno.io", "policies.kyverno.io",
        "constraints.gatekeeper.sh", "templates.gatekeeper.sh", "config.gatekeeper.sh", "mutations.gatekeeper.sh", "keda.sh", "autoscaling.k8s.io", "autoscaling.gke.io",
        "secrets-store.csi.x-k8s.io", "traefik.io", "traefik.containo.us", "cloud.google.com", "networking.gke.io", "monitoring.googleapis.com", "aadpodidentity.k8s.io",
        "snapshot.storage.k8s.io", "wgpolicyk8s.io", "policy.open-cluster-management.io", "linkerd.io", "policy.linkerd.io", "split.smi-spec.io", "metallb.io", "karpenter.sh",
        "kueue.x-k8s.io", "resource.k8s.io", "notification.toolkit.fluxcd.io", "source.toolkit.fluxcd.io", "dapr.io",
    };

    // Resources of monitoring.coreos.com and gateway.networking.k8s.io that only configure others.
    private static readonly HashSet<string> PassiveKinds = new(StringComparer.Ordinal)
    {
        "ServiceMonitor", "PodMonitor", "PrometheusRule", "Probe", "ScrapeConfig", "AlertmanagerConfig",
        "GatewayClass", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute", "ReferenceGrant", "BackendTLSPolicy",
    };

    /// <summary>Whether an operator may create pods for an object.</summary>
    public static bool MayMakePods(KubernetesObject item) =>
        item.Workloads.IsEmpty && item.ApiGroup is { Length: > 0 } group && (group == "gateway.networking.k8s.io" || !group.EndsWith(".k8s.io", StringComparison.Ordinal))
        && !PassiveGroups.Contains(group) && !PassiveKinds.Contains(item.Kind);

    /// <summary>The namespaces in which an operator may create pods; null for an unresolved one.</summary>
    public static IEnumerable<string?> Namespaces(DocumentSet documents) =>
        documents.KubernetesObjects.Where(MayMakePods).Select(o => WholeSet.NamespaceOf(o.Namespace)).Distinct();
}
