people-sign-in = Đăng nhập
people-sign-out = Đăng xuất
people-email = Địa chỉ email
people-password = Mật khẩu
people-both-needed = Xin điền địa chỉ email và mật khẩu.
people-email-needed = Xin điền địa chỉ email của quý vị.
people-wrong = Địa chỉ email hoặc mật khẩu chưa đúng. Xin thử lại, hoặc nhờ chúng tôi gửi một đường dẫn.
people-too-many = Đã có rất nhiều lần thử. Xin chờ mười lăm phút.
people-link-explained = Quý vị chưa có mật khẩu hoặc đã quên mật khẩu? Chúng tôi gửi cho quý vị một đường dẫn. Đường dẫn dùng được trong 30 phút.
people-send-link = Gửi đường dẫn qua email
people-no-account = Quý vị chưa có tài khoản? Để tìm quỹ, quý vị không cần tài khoản. Hội hoặc quỹ của quý vị muốn có tài khoản? Hãy hỏi chúng tôi:
people-link-sent = Hãy xem hộp thư của quý vị
people-link-sent-text = Nếu địa chỉ này có tài khoản, đường dẫn đang được gửi đến. Xin xem cả trong thư mục thư rác (spam).
people-back-to-sign-in = Về trang đăng nhập
people-link-confirm = Bấm thêm một lần nữa là quý vị đăng nhập xong.
people-link-expired = Đường dẫn này không còn dùng được. Xin yêu cầu đường dẫn mới.
people-link-subject = Đường dẫn để quý vị đăng nhập
people-link-body =
    Xin chào { $name },

    Quý vị có thể đăng nhập bằng đường dẫn này. Đường dẫn dùng được trong 30 phút và chỉ một lần:
    { $url }

    Quý vị không yêu cầu đường dẫn? Vậy chỉ cần xóa thư này.
people-desk = Trang của tôi
people-hello = Xin chào, { $name }
people-waits = Đang chờ quý vị
people-waits-texts = Bài tôi đang viết dở
people-waits-translations = Bản dịch ({ $language })
people-write = Viết bài
people-bridge = Hội, quỹ và tài trợ
people-centre = Trung tâm
people-all-drafts = Bản nháp của các hội và quỹ
people-import = Nhập dữ liệu từ tệp
people-own = Các tổ chức của quý vị
people-no-roles = Tài khoản của quý vị chưa có nhiệm vụ nào ở trung tâm này. Hãy gọi cho chúng tôi, chúng tôi sẽ giúp.
people-session-over = Phiên làm việc đã hết. Bài của quý vị vẫn còn: hãy đăng nhập và viết tiếp.
people-session-go-on = Tiếp tục với bài của tôi
people-session-back = Quý vị đã đăng nhập lại. Bài của quý vị vẫn còn.
