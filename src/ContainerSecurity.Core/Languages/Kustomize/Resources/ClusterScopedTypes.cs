using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>
/// The types without a namespace that kustomize's schema knows. Source: paths of the OpenAPI document of Kubernetes 1.21.2, which kustomize 5.7 has built in;
/// newer types and versions are unknown to it and get a namespace.
/// </summary>
internal static class ClusterScopedTypes
{
    private static readonly HashSet<(string ApiVersion, string Kind)> Types = Create();

    /// <summary>Whether a type has no namespace.</summary>
    public static bool Contains(string apiVersion, string kind) => Types.Contains((apiVersion, kind));

    private static HashSet<(string ApiVersion, string Kind)> Create()
    {
        var types = new HashSet<(string ApiVersion, string Kind)>();
        Add(types, "admissionregistration.k8s.io", "v1 v1beta1", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration");
        Add(types, "apiextensions.k8s.io", "v1 v1beta1", "CustomResourceDefinition");
        Add(types, "apiregistration.k8s.io", "v1 v1beta1", "APIService");
        Add(types, "certificates.k8s.io", "v1 v1beta1", "CertificateSigningRequest");
        Add(types, "flowcontrol.apiserver.k8s.io", "v1beta1", "FlowSchema", "PriorityLevelConfiguration");
        Add(types, "networking.k8s.io", "v1 v1beta1", "IngressClass");
        Add(types, "node.k8s.io", "v1 v1beta1", "RuntimeClass");
        Add(types, "policy", "v1beta1", "PodSecurityPolicy");
        Add(types, "rbac.authorization.k8s.io", "v1 v1beta1", "ClusterRole", "ClusterRoleBinding");
        Add(types, "scheduling.k8s.io", "v1 v1beta1", "PriorityClass");
        Add(types, "storage.k8s.io", "v1 v1beta1", "CSIDriver", "CSINode", "StorageClass", "VolumeAttachment");
        Add(types, "", "v1", "ComponentStatus", "Namespace", "Node", "NodeProxyOptions", "PersistentVolume");
        return types;
    }

    private static void Add(HashSet<(string ApiVersion, string Kind)> types, string group, string versions, params string[] kinds)
    {
        foreach (var version in versions.Split(' '))
        {
            foreach (var kind in kinds)
                types.Add((new Gvk(group, version, kind).ApiVersion, kind));
        }
    }
}
