using ContainerSecurity.Rules.BuiltImages;
using ContainerSecurity.Rules.Tests.Catalogue;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.BuiltImages;

/// <summary>Tests rules on the layers of an image.</summary>
public class ImageContentTests
{
    private const string Clean =
        """
        {
          "architecture": "amd64",
          "os": "linux",
          "config": {
            "User": "1000"
          },
          "rootfs": { "type": "layers", "diff_ids": ["sha256:aa", "sha256:bb"] },
          "history": [
            {
              "created_by": "# debian.sh"
            },
            {
              "created_by": "COPY . / # buildkit"
            }
          ]
        }
        """;

    private static readonly string First = Clean.Replace("\"# debian.sh\"", "{|CNS3062(/root/id, a private key):\"# debian.sh\"|}", System.StringComparison.Ordinal);

    [Theory]
    [InlineData("4755 /app/tool", "/app/tool, setuid, user 0")]
    [InlineData("2755 /app/tool", "/app/tool, setgid, group 0")]
    [InlineData("4755 /tmp/su", "/tmp/su, setuid, user 0")]
    public void Reports_a_setuid_program(string file, string arguments) => Verify<SetuidProgram>(Second($"CNS2100({arguments})"), file);

    [Theory]
    [InlineData("4755 /usr/bin/su")]
    [InlineData("2755 /usr/bin/chage")]
    [InlineData("4755 /usr/lib/openssh/ssh-keysign")]
    [InlineData("2755 /var/mail/")]
    [InlineData("0755 /app/tool")]
    [InlineData("4755 /app/tool removed=1")]
    public void Does_not_report_other_programs(string file) => Verify<SetuidProgram>(Clean, file);

    [Theory]
    [InlineData("0777 /app/", "/app")]
    [InlineData("0666 /etc/app.conf", "/etc/app.conf")]
    public void Reports_a_world_writable_file(string file, string path) => Verify<WorldWritableFile>(Second($"CNS2101({path}, \"\")"), file);

    [Theory]
    [InlineData("1777 /app/")]
    [InlineData("0777 /tmp/")]
    [InlineData("0777 /run/lock/")]
    [InlineData("0775 /app/")]
    [InlineData("0777 /app/ removed=1")]
    public void Does_not_report_other_modes(string file) => Verify<WorldWritableFile>(Clean, file);

    [Fact]
    public void Reports_world_writable_files_of_a_layer_once() => Verify<WorldWritableFile>(Second("CNS2101(/app, \" and 2 other paths\")"), "0777 /app/", "0777 /app/x", "0777 /app/y");

    [Fact]
    public void Reports_a_private_key() => Verify<PrivateKeyInImage>(Second("CNS3060(/root/.ssh/id_rsa)"), "0600 /root/.ssh/id_rsa PrivateKey");

    [Theory]
    [InlineData("0600 /usr/lib/python3/test/keys/ssl.pem PrivateKey")]
    [InlineData("0600 /root/.ssh/id_rsa PrivateKey removed=1")]
    [InlineData("0600 /root/.npmrc PackageSourceCredentials")]
    public void Does_not_report_other_keys(string file) => Verify<PrivateKeyInImage>(Clean, file);

    [Fact]
    public void Reports_a_credential_file() => Verify<CredentialFileInImage>(Second("CNS3061(/root/.npmrc, package source credentials)"), "0600 /root/.npmrc PackageSourceCredentials");

    [Fact]
    public void Does_not_report_other_files() => Verify<CredentialFileInImage>(Clean, "0600 /root/id PrivateKey", "0600 /x.pfx KeyStore", "0600 /root/.npmrc PackageSourceCredentials removed=1");

    [Fact]
    public void Reports_a_secret_that_is_removed_later() => new RuleTest<RemovedSecretKept>
    {
        Sources = { ("image.json", First) },
        Images = { ["image.json"] = ImageExample.Read("""{"layers": [["0600 /root/id PrivateKey removed=1"], []]}""") },
    }.Run();

    [Fact]
    public void Does_not_report_a_secret_that_is_not_removed() => Verify<RemovedSecretKept>(Clean, "0600 /root/id PrivateKey", "0600 /x removed=1");

    [Fact]
    public void Reports_a_keystore() => Verify<KeyStoreInImage>(Second("CNS3063(/app/site.pfx)"), "0600 /app/site.pfx KeyStore");

    [Fact]
    public void Does_not_report_a_sample_keystore() => Verify<KeyStoreInImage>(Clean, "0600 /app/tests/site.pfx KeyStore");

    [Fact]
    public void Reports_a_package_cache() => Verify<PackageCacheInImage>(Second("CNS8110(/var/lib/apt/lists, 38.1 MB)"), "0755 /var/lib/apt/lists/ size=40000000 PackageCache");

    [Fact]
    public void Does_not_report_a_small_package_cache() => Verify<PackageCacheInImage>(Clean, "0755 /var/lib/apt/lists/ size=4000 PackageCache");

    [Fact]
    public void Reports_an_unsigned_image() => RuleVerifier<UnsignedImage>.VerifyImage(Config("CNS1100(team/api:1.0)"), ImageExample.Read("""{"signatures": []}"""));

    [Theory]
    [InlineData("""{"signatures": [["notation", "sha256:1", null]]}""")]
    [InlineData("{}")]
    public void Does_not_report_signed_images_and_archives(string image) => RuleVerifier<UnsignedImage>.VerifyImage(Clean, ImageExample.Read(image));

    [Fact]
    public void Reports_a_signature_of_another_image() => RuleVerifier<SignatureOfOtherImage>.VerifyImage(Config("CNS1101(cosign, team/api:1.0, sha256:2)"), ImageExample.Read("""{"signatures": [["cosign", "sha256:1", "sha256:2"]]}"""));

    [Theory]
    [InlineData("""{"signatures": [["notation", "sha256:1", null], ["cosign", "sha256:1", "sha256:1"]]}""")]
    [InlineData("{}")]
    public void Does_not_report_a_signature_of_the_image(string image) => RuleVerifier<SignatureOfOtherImage>.VerifyImage(Clean, ImageExample.Read(image));

    private static string Second(string mark) => Clean.Replace("\"COPY . / # buildkit\"", $"{{|{mark}:\"COPY . / # buildkit\"|}}", System.StringComparison.Ordinal);

    private static string Config(string mark) => Clean.Replace("\"config\"", $"{{|{mark}:\"config\"|}}", System.StringComparison.Ordinal);

    // The files are those of the upper layer.
    private static void Verify<TRule>(string markup, params string[] files)
        where TRule : Rule, new() =>
        RuleVerifier<TRule>.VerifyImage(markup, ImageExample.Read($$"""{"layers": [[], ["{{string.Join("\", \"", files)}}"]]}"""));
}
