using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>
/// Recognizes the annotations by which controllers take the certificate of an Ingress from elsewhere than a Secret. Sources: the annotation references of
/// Application Gateway Ingress Controller, AKS application routing, AWS Load Balancer Controller, GKE Ingress, Traefik, ingress-nginx, HAProxy, Skipper,
/// OpenShift, and the controllers of Oracle and Huawei.
/// </summary>
internal static class IngressCertificates
{
    // Each annotation, with the controller that reads it. Any value besides "false" turns TLS on.
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["appgw.ingress.kubernetes.io/appgw-ssl-certificate"] = "azure", ["kubernetes.azure.com/tls-cert-keyvault-uri"] = "nginx",
        ["alb.ingress.kubernetes.io/certificate-arn"] = "alb", ["zalando.org/aws-load-balancer-ssl-cert"] = "skipper",
        ["ingress.gcp.kubernetes.io/pre-shared-cert"] = "gce", ["networking.gke.io/managed-certificates"] = "gce", ["networking.gke.io/certmap"] = "gce",
        ["route.openshift.io/termination"] = "openshift", ["nginx.ingress.kubernetes.io/ssl-passthrough"] = "nginx",
        ["haproxy.org/ssl-passthrough"] = "haproxy", ["haproxy-ingress.github.io/ssl-passthrough"] = "haproxy", ["ingress.kubernetes.io/ssl-passthrough"] = "haproxy",
        ["oci-native-ingress.oraclecloud.com/certificate-ocid"] = "oracle", ["kubernetes.io/elb.tls-certificate-ids"] = "huawei", ["kubernetes.io/elb.tls-ref"] = "huawei",
        ["traefik.ingress.kubernetes.io/router.tls"] = "traefik",
    };

    // Options of the router's TLS, such as router.tls.certresolver, turn it on, too.
    private const string TraefikOptions = "traefik.ingress.kubernetes.io/router.tls.";

    // The names of classes that belong to one controller in every cluster. Any other name may stand for any of them.
    private static readonly Dictionary<string, string> Controllers = new(StringComparer.Ordinal)
    {
        ["azure/application-gateway"] = "azure", ["azure-application-gateway"] = "azure", ["webapprouting.kubernetes.azure.com"] = "nginx", ["nginx"] = "nginx", ["alb"] = "alb", ["gce"] = "gce",
        ["gce-internal"] = "gce", ["openshift-default"] = "openshift", ["haproxy"] = "haproxy", ["traefik"] = "traefik", ["skipper"] = "skipper", ["kong"] = "kong", ["contour"] = "contour", ["istio"] = "istio",
    };

    /// <summary>Whether an annotation that the Ingress's controller reads names a certificate, or may because its value is unresolved.</summary>
    public static bool AreAnnotated(KubernetesObject ingress)
    {
        var controller = ControllerOf(ingress);
        return ingress.Annotations.Any(annotation => OwnerOf(annotation.Key) is { } owner && (controller is null || controller == owner)
            && (WholeSet.IsOpen(annotation.Value) || (annotation.Value.Value is { Length: > 0 } value && value != "false")))
            || (controller is null or "alb" && IsListening(ingress, "alb.ingress.kubernetes.io/listen-ports", "\"HTTPS\""))
            || (controller is null or "kong" && ingress.FindAnnotation("konghq.com/protocols").Is("https"))
            || (controller is null or "traefik" && ingress.FindAnnotation("traefik.ingress.kubernetes.io/router.entrypoints").Is("websecure"));
    }

    private static string? OwnerOf(string key) =>
        Keys.TryGetValue(key, out var owner) ? owner : key.StartsWith(TraefikOptions, StringComparison.Ordinal) ? "traefik" : null;

    private static string? ControllerOf(KubernetesObject ingress)
    {
        var name = WholeSet.Text(ingress.Get("spec", "ingressClassName")) ?? ingress.FindAnnotation("kubernetes.io/ingress.class").Value;
        return name is not null && Controllers.TryGetValue(name, out var controller) ? controller : null;
    }

    // The AWS controller finds the certificate of an HTTPS listener by the host. Source: "Certificate Discovery".
    private static bool IsListening(KubernetesObject ingress, string key, string protocol) =>
        ingress.FindAnnotation(key) is var ports && (ports.IsUnknown || (ports.Value is { } text && text.Contains(protocol, StringComparison.Ordinal)));
}
