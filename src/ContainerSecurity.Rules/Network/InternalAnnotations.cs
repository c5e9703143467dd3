using System.Linq;

namespace ContainerSecurity.Rules.Network;

/// <summary>Knows the annotations that ask for an internal load balancer or name its source ranges. Not yet checked against the providers' pages.</summary>
internal static class InternalAnnotations
{
    private static readonly string[] Names =
    [
        "service.beta.kubernetes.io/azure-load-balancer-internal",
        "service.beta.kubernetes.io/azure-allowed-ip-ranges",
        "service.beta.kubernetes.io/azure-allowed-service-tags",
        "service.beta.kubernetes.io/aws-load-balancer-internal",
        "service.beta.kubernetes.io/aws-load-balancer-scheme",
        "service.beta.kubernetes.io/load-balancer-source-ranges",
        "networking.gke.io/load-balancer-type",
        "cloud.google.com/load-balancer-type",
        "service.beta.kubernetes.io/openstack-internal-load-balancer",
        "service.kubernetes.io/qcloud-loadbalancer-internal-subnetid",
        "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type",
        "service.beta.kubernetes.io/oci-load-balancer-internal",
    ];

    /// <summary>Whether the annotation is one of them.</summary>
    public static bool Has(string annotation) => Names.Contains(annotation);
}
