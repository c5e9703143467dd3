using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.UntaggedImage>;

namespace ContainerSecurity.Rules.Tests.Images;

public class UntaggedImageTests
{
    [Fact]
    public void Reports_a_base_image() => Verify.VerifyDockerfile("""
        FROM {|CNS1001(alpine):alpine|}
        USER 1000
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With(image: "{|CNS1001(registry.example.com:5000/app):registry.example.com:5000/app|}"));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: {|CNS1001(registry.example.com/app):registry.example.com/app|}
            ports:
            - port: 80
        """));

    [Theory]
    [InlineData("${REGISTRY}/ubuntu")]
    [InlineData("$REGISTRY/team/base-image")]
    [InlineData("example.com/${TEAM}/app")]
    public void Reports_a_variable_in_front_of_the_name(string image) => Verify.VerifyDockerfile("ARG REGISTRY TEAM\nFROM {|CNS1001(" + image + "):" + image + "|}\n");

    [Theory]
    [InlineData("ubuntu${TAG}")]
    [InlineData("${REGISTRY}/ubuntu$TAG")]
    [InlineData("${REGISTRY}/${NAME}")]
    [InlineData("${REGISTRY}/node:${TAG}")]
    [InlineData("${REGISTRY}/node:22")]
    [InlineData("${REGISTRY}/node@${DIGEST}")]
    [InlineData("${IMAGE}")]
    public void Does_not_report_a_variable_that_may_have_the_tag(string image) => Verify.VerifyDockerfile("ARG REGISTRY TAG NAME DIGEST IMAGE\nFROM " + image + "\n");

    [Fact]
    public void Reports_a_default_of_ARG() => Verify.VerifyDockerfile("""
        ARG BASE=alpine
        FROM {|CNS1001(alpine):${BASE}|}
        """);

    [Fact]
    public void Does_not_report_a_tag() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        """);

    [Fact]
    public void Does_not_report_a_digest() => Verify.VerifyDockerfile("""
        FROM alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        """);

    [Fact]
    public void Does_not_report_stages_and_scratch() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS build
        FROM build AS test
        FROM scratch
        COPY --from=build /a /a
        """);

    [Fact]
    public void Does_not_report_a_variable_without_a_value() => Verify.VerifyDockerfile("""
        ARG TAG
        FROM alpine:${TAG}
        FROM ${IMAGE}
        """);

    [Fact]
    public void Does_not_report_a_template() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "shop", """
        containers:
        - name: web
          image: "registry.example.com/app:${TAG}"
        """));

    [Fact]
    public void Does_not_report_a_container_group() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'registry.example.com/app:1.2'
                  volumeMounts: [{ name: 'data', mountPath: '/data' }]
                }
              }
            ]
            volumes: [{ name: 'data', secret: { key: 'eA==' } }]
          }
        }
        """, DataFormat.Bicep);

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "shop", """
        containers:
        - name: web
          image: "${VALUE}"
        """));
}
