using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// The API groups of the kinds that rules know. Other groups use the same names for other things: a Namespace of servicebus.azure.com is a message bus.
/// Source: the API reference of Kubernetes 1.34 with the groups of removed versions, and the custom resource definitions of each project.
/// </summary>
internal static class KubernetesKinds
{
    private const string Gatekeeper = "constraints.gatekeeper.sh", Gateway = "gateway.networking.k8s.io", Monitoring = "monitoring.coreos.com", PodIdentity = "aadpodidentity.k8s.io",
        Policies = "policy.networking.k8s.io", Rbac = "rbac.authorization.k8s.io", Storage = "storage.k8s.io", Webhooks = "admissionregistration.k8s.io", Kubeadm = "kubeadm.k8s.io", Istio = "networking.istio.io";

    private static readonly Dictionary<string, string[]> Groups = new(StringComparer.Ordinal)
    {
        ["Binding"] = [""],
        ["ConfigMap"] = [""],
        ["Endpoints"] = [""],
        ["Event"] = ["", "events.k8s.io"],
        ["LimitRange"] = [""],
        ["List"] = [""],
        ["Namespace"] = [""],
        ["Node"] = [""],
        ["PersistentVolume"] = [""],
        ["PersistentVolumeClaim"] = [""],
        ["Pod"] = [""],
        ["PodTemplate"] = [""],
        ["ReplicationController"] = [""],
        ["ResourceQuota"] = [""],
        ["Secret"] = [""],
        ["Service"] = [""],
        ["ServiceAccount"] = [""],

        // The core group has none of these workloads; that it is written nevertheless is a slip, and the meaning is plain.
        ["Deployment"] = ["apps", "extensions", ""],
        ["ReplicaSet"] = ["apps", "extensions", ""],
        ["DaemonSet"] = ["apps", "extensions", "apps.kruise.io", ""],
        ["StatefulSet"] = ["apps", "extensions", "apps.kruise.io", ""],
        ["Job"] = ["batch", "extensions", ""],
        ["CronJob"] = ["batch", ""],
        ["ControllerRevision"] = ["apps"],
        ["DeploymentConfig"] = ["apps.openshift.io", ""],

        ["HorizontalPodAutoscaler"] = ["autoscaling", "extensions"],
        ["VerticalPodAutoscaler"] = ["autoscaling.k8s.io"],
        ["ScaledObject"] = ["keda.sh", "keda.k8s.io"],
        ["ScaledJob"] = ["keda.sh", "keda.k8s.io"],
        ["PodDisruptionBudget"] = ["policy"],
        ["PodSecurityPolicy"] = ["policy", "extensions"],
        ["PriorityClass"] = ["scheduling.k8s.io"],
        ["RuntimeClass"] = ["node.k8s.io"],
        ["Ingress"] = ["networking.k8s.io", "extensions"],
        ["IngressClass"] = ["networking.k8s.io"],
        ["NetworkPolicy"] = ["networking.k8s.io", "extensions"],
        ["EndpointSlice"] = ["discovery.k8s.io"],
        ["ClusterRole"] = [Rbac, "authorization.openshift.io"],
        ["ClusterRoleBinding"] = [Rbac, "authorization.openshift.io"],
        ["Role"] = [Rbac, "authorization.openshift.io"],
        ["RoleBinding"] = [Rbac, "authorization.openshift.io"],
        ["StorageClass"] = [Storage],
        ["CSIDriver"] = [Storage],
        ["VolumeAttachment"] = [Storage],
        ["CSINode"] = [Storage],
        ["MutatingWebhookConfiguration"] = [Webhooks],
        ["ValidatingWebhookConfiguration"] = [Webhooks],
        ["ValidatingAdmissionPolicy"] = [Webhooks],
        ["ValidatingAdmissionPolicyBinding"] = [Webhooks],
        ["CustomResourceDefinition"] = ["apiextensions.k8s.io"],
        ["APIService"] = ["apiregistration.k8s.io"],
        ["CertificateSigningRequest"] = ["certificates.k8s.io"],
        ["Lease"] = ["coordination.k8s.io"],

        // Files of the cluster's own components.
        ["ClusterConfiguration"] = [Kubeadm],
        ["InitConfiguration"] = [Kubeadm],
        ["JoinConfiguration"] = [Kubeadm],
        ["KubeletConfiguration"] = ["kubelet.config.k8s.io"],
        ["KubeProxyConfiguration"] = ["kubeproxy.config.k8s.io"],
        ["KubeSchedulerConfiguration"] = ["kubescheduler.config.k8s.io"],
        ["EncryptionConfiguration"] = ["apiserver.config.k8s.io"],
        ["EncryptionConfig"] = ["", "apiserver.config.k8s.io"],
        ["Policy"] = ["audit.k8s.io", "kyverno.io"],
        ["AdmissionConfiguration"] = ["apiserver.config.k8s.io", "apiserver.k8s.io"],
        ["PodSecurityConfiguration"] = ["pod-security.admission.config.k8s.io"],

        // Custom resources.
        ["SecurityContextConstraints"] = ["security.openshift.io"],
        ["Route"] = ["route.openshift.io"],
        ["CiliumNetworkPolicy"] = ["cilium.io"],
        ["CiliumClusterwideNetworkPolicy"] = ["cilium.io"],
        ["GlobalNetworkPolicy"] = ["projectcalico.org", "crd.projectcalico.org"],
        ["AdminNetworkPolicy"] = [Policies],
        ["BaselineAdminNetworkPolicy"] = [Policies],
        ["ClusterNetworkPolicy"] = [Policies],
        ["GatewayClass"] = [Gateway],
        ["HTTPRoute"] = [Gateway],
        ["GRPCRoute"] = [Gateway],
        ["TCPRoute"] = [Gateway],
        ["TLSRoute"] = [Gateway],
        ["UDPRoute"] = [Gateway],
        ["ReferenceGrant"] = [Gateway],
        ["BackendTLSPolicy"] = [Gateway],
        ["Gateway"] = [Gateway, Istio],
        ["VirtualService"] = [Istio],
        ["DestinationRule"] = [Istio],
        ["ServiceMonitor"] = [Monitoring, "azmonitoring.coreos.com"],
        ["PodMonitor"] = [Monitoring, "azmonitoring.coreos.com"],
        ["PrometheusRule"] = [Monitoring],
        ["AlertmanagerConfig"] = [Monitoring],
        ["Probe"] = [Monitoring],
        ["ScrapeConfig"] = [Monitoring],
        ["Certificate"] = ["cert-manager.io", "certmanager.k8s.io"],
        ["ExternalSecret"] = ["external-secrets.io", "kubernetes-client.io"],
        ["SealedSecret"] = ["bitnami.com"],
        ["SecretProviderClass"] = ["secrets-store.csi.x-k8s.io"],
        ["AzureKeyVaultSecret"] = ["spv.no"],
        ["VaultStaticSecret"] = ["secrets.hashicorp.com"],
        ["OnePasswordItem"] = ["onepassword.com"],
        ["AzureIdentity"] = [PodIdentity],
        ["AzureIdentityBinding"] = [PodIdentity],
        ["AzureAssignedIdentity"] = [PodIdentity],
        ["AzurePodIdentityException"] = [PodIdentity],
        ["Sandbox"] = ["agents.x-k8s.io", "extensions.agents.x-k8s.io"],
        ["SandboxTemplate"] = ["agents.x-k8s.io", "extensions.agents.x-k8s.io"],
        ["K8sAllowedRepos"] = [Gatekeeper],
    };

    /// <summary>Whether the groups of a kind are known.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsKnown(string kind) => Groups.ContainsKey(kind);

    /// <summary>Whether an object is of an API group of Kubernetes itself.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="group">The API group; null if it is unresolved.</param>
    public static bool IsBuiltIn(string kind, string? group) =>
        group is not null && Groups.TryGetValue(kind, out var groups) && Array.IndexOf(groups, group) >= 0 && (!group.Contains('.') || group.EndsWith(".k8s.io", StringComparison.Ordinal))
        && kind != "CustomResourceDefinition";

    /// <summary>The name by which rules ask for a kind: the kind alone, or with its group where it only shares its name with a kind that is known.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="group">The API group; null if it is unresolved.</param>
    public static string NameOf(string kind, string? group) =>
        // A kind that the core group lacks, written with it, is a slip, and the meaning is plain.
        string.IsNullOrEmpty(group) || !Groups.TryGetValue(kind, out var groups) || Array.IndexOf(groups, group) >= 0 ? kind : $"{kind}.{group}";
}
