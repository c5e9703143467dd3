using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretVariable>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretVariableTests
{
    [Fact]
    public void Reports_ENV_without_a_value() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV {|CNS3004(DB_PASSWORD, image):DB_PASSWORD|}="" {|CNS3004(API_TOKEN, image):API_TOKEN|}=placeholder
        """);

    [Fact]
    public void Reports_ENV_from_an_argument() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG TOKEN
        ENV {|CNS3004(API_TOKEN, image):API_TOKEN|}=$TOKEN
        """);

    [Fact]
    public void Reports_a_placeholder_of_a_container() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: {|CNS3004(AWS_SECRET_ACCESS_KEY, object):AWS_SECRET_ACCESS_KEY|}
          value: xxx
        """));

    [Fact]
    public void Reports_a_placeholder_of_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: {|CNS3004(DB_PASSWORD, object):DB_PASSWORD|}
              value: YOUR_PASSWORD
        """));

    [Fact]
    public void Reports_a_sample_token() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV {|CNS3004(SETTING, image):SETTING|}=AKIAIOSFODNN7EXAMPLE
        """);

    [Fact]
    public void Does_not_report_literal_values_of_other_rules() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV DB_PASSWORD=Sup3rS3cret
        """);

    [Fact]
    public void Does_not_report_files_and_switches() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV GOOGLE_APPLICATION_CREDENTIALS=/credentials/google.json TOKEN=true SECRET_NAME=db PUBLIC_KEY=test
        """);

    [Fact]
    public void Does_not_report_references() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef: {name: db, key: password}
        - name: API_TOKEN
          value: "{{ .Values.token }}"
        - name: OTHER_TOKEN
          value: ""
        """));

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: "${VALUE}"
          value: xxx
        """));
}
