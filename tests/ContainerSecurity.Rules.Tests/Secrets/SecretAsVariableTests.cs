using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretAsVariable>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretAsVariableTests
{
    [Fact]
    public void Reports_references() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: DB_PASSWORD
              valueFrom:
                {|CNS3020(web, db):secretKeyRef|}: {name: db, key: password}
            - name: COLOR
              valueFrom:
                configMapKeyRef: {name: shop, key: color}
            envFrom:
            - secretRef:
                name: shop
        """);

    [Fact]
    public void Does_not_report_a_mounted_Secret() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            volumeMounts:
            - name: db
              mountPath: /run/secrets
          volumes:
          - name: db
            secret:
              secretName: db
        """);
}
